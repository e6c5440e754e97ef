// Shows what was found: a list of reports, with the passages of those that are seen, and what it can be narrowed by. Every
// text is set as text. Needs search-query.js.
(function () {
  'use strict';

  const search = window.reportSearch;
  const PASSAGES_AT_ONCE = 10;
  const LINES_AT_ONCE = 200;
  /** So many units of text are shown before the first place found, and so many in all. */
  const BEFORE = 40;
  const LENGTH = 160;
  const results = document.getElementById('results');
  const texts = results ? results.dataset : {};
  let observer = null;

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function link(href, text) {
    const made = element('a', '', text);
    made.href = href;
    return made;
  }

  function filled(pattern, ...values) {
    return values.reduce((text, value, i) => text.split('%' + (i + 1)).join(value), pattern);
  }

  /** Lets the browser answer the reader between two pieces of work. */
  function pause() {
    return new Promise((resolve) => setTimeout(resolve));
  }

  /** A report's entry; its title and passages come once its text is there. */
  function entry(report) {
    const item = element('li');
    const heading = element('p', 'report');
    const named = link(encodeURI(search.pageOf(report)) + '.html', report.unit.name + ' ' + report.year);
    named.dataset.report = report.unit.key + '/' + report.year;
    heading.append(named);
    item.append(heading);
    return item;
  }

  /** Stretches of a block that are to be marked, in order: [from, to]. */
  function stretches(folded, terms) {
    const found = [];
    terms.forEach(function (term) {
      for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + term.length)) {
        found.push([folded.places[at], folded.places[at + term.length]]);
      }
    });
    found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return found.filter((each, i) => !i || each[0] >= found[i - 1][1]);
  }

  /** A block's text around the first place found, all places marked. */
  function passage(text, marks) {
    const made = element('p', 'passage');
    const from = marks[0][0] > BEFORE + 10 ? marks[0][0] - BEFORE : 0;
    const to = Math.min(text.length, Math.max(from + LENGTH, marks[0][1]));
    const shown = (start, end) => text.slice(Math.max(from, start), Math.min(to, end)).replace(/\s+/g, ' ');
    let at = from;
    made.append(from ? '…' : '');
    marks.filter((mark) => mark[0] < to).forEach(function (mark) {
      made.append(shown(at, mark[0]), element('mark', '', shown(mark[0], mark[1])));
      at = mark[1];
    });
    made.append(shown(at, to), to < text.length ? '…' : '');
    return made;
  }

  /** The block that holds most of the texts, a heading only where there is no other, the first of several; null for none. */
  function best(index, content, terms, section) {
    let found = null;
    content.places.filter((place) => !section || place[0] === section).forEach(function (place) {
      search.blocks(place).forEach(function (block) {
        const folded = index.fold(block.text);
        const held = terms.filter((term) => folded.text.includes(term)).length;
        const weight = 2 * held + (block.text === place[1] ? 0 : 1);
        if (held && (!found || weight > found.weight)) {
          found = { weight: weight, block: block, heading: place[1], marks: stretches(folded, terms) };
        }
      });
    });
    return found;
  }

  async function addPassage(item, index, found, choices) {
    const content = await search.loadText(search.pageOf(item.report));
    if (!content || item.done) {
      return;
    }
    item.done = true;
    const named = item.element.querySelector('a');
    const place = best(index, content, found.terms, choices.section);
    const facts = element('p', 'facts', content.title);
    item.element.append(facts);
    if (place) {
      const anchor = place.block.anchor;
      named.href = encodeURI(search.pageOf(item.report)) + '.html' + (anchor ? '#' + encodeURIComponent(anchor) : '');
      if (place.heading) {
        facts.append(element('span', 'section', place.heading));
      }
      item.element.append(passage(place.block.text, place.marks));
    }
  }

  /** Passages of the entries that come into view. */
  function watch(items, add) {
    if (!window.IntersectionObserver) {
      return;
    }
    observer = new IntersectionObserver(function (seen) {
      seen.filter((each) => each.isIntersecting).forEach(function (each) {
        observer.unobserve(each.target);
        add(items.find((item) => item.element === each.target));
      });
    });
    items.forEach((item) => observer.observe(item.element));
  }

  /**
   * Lists reports.
   *
   * current: whether these are still asked for
   */
  async function list(reports, index, found, choices, current) {
    if (observer) {
      observer.disconnect();
    }
    const items = reports.map((number) => ({ report: index.catalogue.reports[number], element: null }));
    const kept = document.createDocumentFragment();
    for (let i = 0; i < items.length; i++) {
      items[i].element = entry(items[i].report);
      kept.append(items[i].element);
      if (i % LINES_AT_ONCE === LINES_AT_ONCE - 1) {
        await pause();
      }
    }
    if (!current()) {
      return;
    }
    results.textContent = '';
    results.append(kept);
    if (!choices.all && found.terms.length) {
      const add = (item) => addPassage(item, index, found, choices);
      for (const item of items.slice(0, PASSAGES_AT_ONCE)) {
        item.loading = search.loadText(search.pageOf(item.report));
      }
      for (const item of items.slice(0, PASSAGES_AT_ONCE)) {
        await add(item);
      }
      if (current()) {
        watch(items.slice(PASSAGES_AT_ONCE), add);
      }
    }
  }

  /** What the list can be narrowed by, one group of links a choice. */
  function choicesOf(shelf, counts, choices, address) {
    const named = {
      year: Array.from(new Set(shelf.reports.map((report) => report.year))).sort().reverse().map((year) => [year, year]),
      unit: shelf.units.map((unit) => [unit.key, unit.name]),
      section: shelf.sections.map((section) => [section.group, section.title]),
      state: shelf.states.map((state) => [state, texts['state' + state[0].toUpperCase() + state.slice(1)] || state])
    };
    const made = document.createDocumentFragment();
    ['year', 'unit', 'section', 'state'].forEach(function (choice) {
      const offered = named[choice].filter((each) => counts[choice].get(each[0]) || choices[choice] === each[0]);
      if (offered.length > 1 || choices[choice]) {
        made.append(group(choice, offered, counts[choice], choices, address));
      }
    });
    return made;
  }

  function group(choice, offered, counts, choices, address) {
    const made = element('div', 'facet');
    const title = element('p', 'title', choice === 'state' ? texts.stateName : texts[choice]);
    title.id = '_facet-' + choice;
    const items = element('ul');
    items.setAttribute('aria-labelledby', title.id);
    offered.forEach(function (each) {
      const isChosen = choices[choice] === each[0] || (choice === 'unit' && each[0].endsWith('/' + choices.unit));
      const changed = Object.assign({}, choices, { page: '', [choice]: isChosen ? '' : each[0] });
      const item = element('li');
      const made = link(address(changed), each[1]);
      if (isChosen) {
        made.setAttribute('aria-current', 'true');
        made.append(element('span', 'vh', ' ' + texts.remove));
      }
      item.append(made, ' ', element('span', 'sum', String(counts.get(each[0]) || 0)));
      items.append(item);
    });
    made.append(title, items);
    return made;
  }

  search.view = { element: element, link: link, filled: filled, list: list, choicesOf: choicesOf };
})();
