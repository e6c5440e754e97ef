// The search page: searches as a reader types, keeps the address in step, moves by keys. Without it the page lists units
// and years. Needs search-results.js.
(function () {
  'use strict';

  const search = window.reportSearch;
  const box = document.getElementById('_q');
  const results = document.getElementById('results');
  if (!box || !results) {
    return;
  }
  const PAGE = 50;
  const WAIT = 150;
  const NAMES = ['q', 'unit', 'year', 'section', 'state', 'edition', 'page', 'all'];
  const SHOWN_UNITS = 6;
  /** Of what was asked for so much is repeated. */
  const LONGEST = 60;
  const texts = results.dataset;
  const status = document.querySelector('.found-count');
  const facets = document.querySelector('.choices');
  const named = document.querySelector('.named');
  const pages = document.querySelector('.pages');
  const browse = document.querySelector('.browse');
  const view = search.view;
  /** How far down the reader had come before a result was opened, in CSS pixels. */
  const before = (history.state && history.state.top) || 0;
  let choices = read(location.search);
  let run = 0;
  let timer = 0;

  function read(query) {
    const given = new URLSearchParams(query);
    const all = {};
    NAMES.forEach((name) => (all[name] = given.get(name) || ''));
    return all;
  }

  function address(wanted) {
    const query = new URLSearchParams();
    NAMES.filter((name) => wanted[name]).forEach((name) => query.set(name, wanted[name]));
    return '?' + query.toString();
  }

  /** What is typed takes the place of what was typed before; from what is chosen a reader may go back. */
  function keepAddress(isChosen) {
    try {
      history[isChosen ? 'pushState' : 'replaceState']({ top: 0 }, '', choices.q ? address(choices) : location.pathname);
    } catch (refused) {
      // Some browsers keep the address of a page opened from a disk as it is.
    }
  }

  /** Makes room for an answer, or for the ways in where nothing is asked for. */
  function clear() {
    browse.hidden = choices.q.trim() !== '';
    document.body.classList.toggle('asked', browse.hidden);
    results.textContent = '';
    facets.textContent = '';
    named.textContent = '';
    pages.textContent = '';
  }

  function tell(text) {
    if (status.textContent !== text) {
      status.textContent = text;
    }
  }

  function finish(total) {
    results.dataset.total = String(total);
    results.dataset.state = 'done';
  }

  /** Answers what is asked for; a later question makes an earlier one void. */
  async function go() {
    const own = ++run;
    const current = () => own === run;
    results.dataset.state = 'searching';
    if (!choices.q.trim()) {
      clear();
      tell('');
      finish(0);
      return;
    }
    try {
      const index = await search.load();
      if (!index) {
        throw new Error('the index is missing');
      }
      const found = await search.answer(index, choices.q);
      if (current()) {
        await show(index, found, current);
      }
    } catch (failure) {
      if (current()) {
        clear();
        tell(texts.failed);
        results.dataset.state = 'failed';
      }
    }
  }

  async function show(index, found, current) {
    const shelf = index.catalogue;
    const chosen = search.select(shelf, found, choices);
    const total = chosen.length;
    const last = Math.max(1, Math.ceil(total / PAGE));
    const page = Math.min(last, Math.max(1, Number(choices.page) || 1));
    const shown = choices.all ? chosen : chosen.slice((page - 1) * PAGE, page * PAGE);
    const reports = shown.map((number) => shelf.reports[number]);
    if (!choices.all) {
      view.fetchFirst(reports);
    }
    await search.pause();
    const items = await view.entries(reports, current);
    const add = choices.all ? null : (item) => view.addPassage(item, index, found, choices);
    await view.show(items, add, current, function () {
      clear();
      nameUnits(found.units);
      turn(page, last);
      report(found, total);
    });
    if (current()) {
      finish(total);
      await search.pause();
    }
    if (current()) {
      await view.offer(facets, shelf, search.counts(shelf, found, choices), choices, address, current);
    }
  }

  /** Tells how many reports were found; where it is what was chosen that leaves none, how many there are without. */
  function report(found, total) {
    const isElsewhere = !total && found.full > 0;
    const text = total ? (found.isByName ? texts.byname : texts.count) : isElsewhere ? texts.elsewhere : texts.none;
    const query = choices.q.trim();
    tell(view.filled(text, view.number(total || found.full), query.length > LONGEST ? query.slice(0, LONGEST) + '…' : query));
    if (isElsewhere) {
      pages.append(view.link(address({ q: choices.q }), texts.unlimited));
    }
  }

  function nameUnits(units) {
    if (units.length) {
      named.append(texts.units, ' ');
      units.slice(0, SHOWN_UNITS).forEach((unit) => named.append(view.link(encodeURI(unit.folder) + 'index.html', unit.name), ' '));
    }
  }

  /** Links to the pages of a long list. */
  function turn(page, last) {
    if (choices.all || last === 1) {
      return;
    }
    const to = (number) => address(Object.assign({}, choices, { page: number > 1 ? String(number) : '' }));
    if (page > 1) {
      pages.append(view.link(to(page - 1), texts.previous), ' ');
    }
    pages.append(view.element('span', '', view.filled(texts.page, String(page), String(last))), ' ');
    if (page < last) {
      pages.append(view.link(to(page + 1), texts.next), ' ');
    }
    pages.append(view.link(address(Object.assign({}, choices, { page: '', all: '1' })), texts.everything));
  }

  /** Takes up what is typed; another question begins at the first page. */
  function take() {
    clearTimeout(timer);
    if (box.value !== choices.q) {
      choices = Object.assign({}, choices, { q: box.value, page: '', all: '' });
      go().then(() => keepAddress(false));
    }
  }

  box.addEventListener('input', function (event) {
    clearTimeout(timer);
    if (!event.isComposing) {
      timer = setTimeout(take, WAIT);
    }
  });
  box.addEventListener('compositionend', take);
  box.form.addEventListener('submit', function (event) {
    event.preventDefault();
    take();
  });

  document.querySelector('main').addEventListener('click', function (event) {
    if (event.target.closest('a[data-report]')) {
      history.replaceState({ top: window.scrollY }, '');
    }
    const link = event.target.closest('a[href^="?"]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      choices = read(link.getAttribute('href'));
      keepAddress(true);
      go();
      (link.closest('.pages') ? results : status).focus();
    }
  });

  // What leads to a place in the page has no state.
  window.addEventListener('popstate', function (event) {
    if (event.state) {
      choices = read(location.search);
      box.value = choices.q;
      go();
    }
  });

  /** Down from the box to the first result, from there on up and down, and back to the box. */
  document.querySelector('main').addEventListener('keydown', function (event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = Array.from(results.querySelectorAll('a[data-report]'));
    const at = links.indexOf(event.target);
    if (at >= 0 && event.key === 'Escape') {
      box.focus();
    }
    if (!step || !links.length || (at < 0 && (step < 0 || (event.target !== box && event.target !== status)))) {
      return;
    }
    event.preventDefault();
    (links[at + step] || (at + step < 0 ? box : links[at])).focus();
  });

  // Beside the results there is room for what they can be narrowed by, above them it would hide them.
  const wide = window.matchMedia('(min-width: 64rem)');
  const fold = () => (facets.parentNode.open = wide.matches);
  wide.addListener(fold);
  fold();

  box.value = choices.q;
  search.load();
  clear();
  go().then(function () {
    keepAddress(false);
    if (before) {
      window.scrollTo(0, before);
    }
  });
  // Who asked on another page goes on from here by keys.
  if (choices.q && !before && document.activeElement === document.body) {
    status.focus({ preventScroll: true });
  }
})();
