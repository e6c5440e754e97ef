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
  const texts = results.dataset;
  const status = document.querySelector('.found-count');
  const facets = document.querySelector('.choices');
  const named = document.querySelector('.named');
  const pages = document.querySelector('.pages');
  const browse = document.querySelector('.browse');
  const view = search.view;
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

  function keepAddress() {
    try {
      history.replaceState(null, '', choices.q ? address(choices) : location.pathname);
    } catch (refused) {
      // Some browsers keep the address of a page opened from a disk as it is.
    }
  }

  function clear() {
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
    browse.hidden = choices.q.trim() !== '';
    document.body.classList.toggle('asked', browse.hidden);
    if (!browse.hidden) {
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
    const units = search.units(index, choices.q);
    let chosen = search.select(shelf, found, choices);
    const isByName = units.length > 0 && found.inReport.every((mask) => mask !== (1 << found.terms.length) - 1);
    if (isByName) {
      chosen = search.select(shelf, byUnits(shelf, units), choices);
    }
    const total = chosen.reports.length;
    const last = Math.max(1, Math.ceil(total / PAGE));
    const page = Math.min(last, Math.max(1, Number(choices.page) || 1));
    const shown = choices.all ? chosen.reports : chosen.reports.slice((page - 1) * PAGE, page * PAGE);
    const reports = shown.map((number) => shelf.reports[number]);
    const isQuoted = !choices.all && !isByName;
    if (isQuoted) {
      view.fetchFirst(reports);
    }
    await search.pause();
    if (!current()) {
      return;
    }
    clear();
    nameUnits(units);
    const items = await view.list(reports, current);
    await search.pause();
    const offered = current() && view.offer(facets, shelf, chosen.counts, choices, address, current);
    if (isQuoted) {
      await view.quote(items, index, found, choices, current);
    }
    if (current()) {
      turn(page, last);
      tell(view.filled(total ? (isByName ? texts.byname : texts.count) : texts.none, String(total), choices.q.trim()));
      finish(total);
    }
    await offered;
  }

  /** All reports of units whose name is asked for: they hold all of no texts, the others are marked as holding too few. */
  function byUnits(shelf, units) {
    const wanted = new Set(units);
    const inReport = Uint8Array.from(shelf.reports, (report) => (wanted.has(report.unit) ? 0 : 1));
    return {
      terms: [],
      inReport: inReport,
      inSegment: Uint8Array.from(shelf.reportOf, (report) => inReport[report])
    };
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
      keepAddress();
      go();
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
    const link = event.target.closest('a[href^="?"]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      choices = read(link.getAttribute('href'));
      keepAddress();
      go();
      (link.closest('.pages') ? results : status).focus();
    }
  });

  /** Down from the box to the first result, from there on up and down. */
  document.querySelector('main').addEventListener('keydown', function (event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = Array.from(results.querySelectorAll('a[data-report]'));
    const at = event.target === box ? -1 : links.indexOf(event.target);
    if (!step || !links.length || (at < 0 && event.target !== box) || (at < 0 && step < 0)) {
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
  go();
})();
