// Shows what was found: a list of reports, with the passages of those that are seen, and what it can be narrowed by. Every
// text is set as text. Needs search-query.js.
(function () {
  'use strict';

  const search = window.reportSearch;
  const PASSAGES_AT_ONCE = 3;
  const LINES_AT_ONCE = 200;
  /** Milliseconds that entries wait for their passages. */
  const LONGEST_WAIT = 150;
  const CHOICES_AT_ONCE = 40;
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

  /** As all languages of the pages write it; to ask the browser for a language takes it longer than a search. */
  function number(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
  }

  /** The name of a state or an edition in the page's language. */
  function label(choice, key) {
    return texts[choice + key[0].toUpperCase() + key.slice(1)] || key;
  }

  /** A report's entry; its title and passages come once its text is there. */
  function entry(report) {
    const item = element('li');
    const heading = element('p', 'report');
    const named = link(encodeURI(search.pageOf(report)) + '.html', report.unit.name + ' ' + report.year);
    named.dataset.report = report.unit.key + '/' + report.year;
    heading.append(named);
    if (report.edition) {
      heading.append(' ', element('span', 'st edition ' + report.edition, label('edition', report.edition)));
    }
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
    for (const place of content.places.filter((each) => !section || each[0] === section)) {
      for (const block of search.blocks(place)) {
        const folded = index.fold(block.text);
        const held = terms.filter((term) => folded.text.includes(term)).length;
        const weight = 2 * held + (block.text === place[1] ? 0 : 1);
        if (held && (!found || weight > found.weight)) {
          found = { weight: weight, block: block, heading: place[1], section: place, marks: stretches(folded, terms) };
          if (weight > 2 * terms.length) {
            return found;
          }
        }
      }
    }
    return found;
  }

  /** The language of a section's first text, which is its heading or the title; empty for the page's. */
  function languageOf(section) {
    return search.blocks(section)[0].lang;
  }

  function inLanguage(made, lang) {
    if (lang) {
      made.lang = lang;
    }
    return made;
  }

  /** Changes the list; the entry that has the focus and is seen stays in view when what is above it grows. */
  function keepingFocus(change) {
    const focused = results.contains(document.activeElement) ? document.activeElement.closest('li') : null;
    const box = focused && focused.getBoundingClientRect();
    change();
    if (box && box.bottom > 0 && box.top < window.innerHeight) {
      focused.scrollIntoView({ block: 'nearest' });
    }
  }

  async function addPassage(item, index, found, choices) {
    const content = await search.loadText(search.pageOf(item.report));
    if (!content || item.done) {
      return;
    }
    item.done = true;
    const named = item.element.querySelector('a');
    const place = best(index, content, found.terms, choices.section);
    const title = languageOf(content.places[0]);
    const facts = inLanguage(element('p', 'facts', content.title), title);
    item.element.append(facts);
    if (place) {
      const anchor = place.block.anchor;
      named.href = encodeURI(search.pageOf(item.report)) + '.html' + (anchor ? '#' + encodeURIComponent(anchor) : '');
      if (place.heading) {
        const lang = languageOf(place.section) || (title && document.documentElement.lang);
        facts.append(inLanguage(element('span', 'section', place.heading), lang));
      }
      const quoted = inLanguage(passage(place.block.text, place.marks), place.block.lang);
      keepingFocus(() => item.element.append(quoted));
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

  /** Does something with some at a time of many, as long as that is still wanted. */
  async function inSlices(all, current, take) {
    for (let from = 0; from < all.length && current(); from += LINES_AT_ONCE) {
      if (from) {
        await search.pause();
      }
      take(all.slice(from, from + LINES_AT_ONCE));
    }
  }

  /** Makes the entries of reports, without passages and not yet in the page. */
  async function entries(reports, current) {
    const items = [];
    await inSlices(reports, current, function (slice) {
      slice.forEach((report) => items.push({ report: report, element: entry(report) }));
    });
    return items;
  }

  /** Puts entries into the page. */
  async function list(items, current) {
    if (observer) {
      observer.disconnect();
    }
    await inSlices(items, current, (slice) => results.append(...slice.map((item) => item.element)));
  }

  /** Loads what the first reports are quoted from, while their entries are made. */
  function fetchFirst(reports) {
    reports.slice(0, PASSAGES_AT_ONCE).forEach((report) => search.loadText(search.pageOf(report)));
  }

  /** Quotes the first reports, whether or not their entries are in the page yet. */
  async function quoteFirst(items, add, current) {
    const first = items.slice(0, PASSAGES_AT_ONCE);
    for (let i = 0; i < first.length && current(); i++) {
      await add(first[i]);
      await search.pause();
    }
  }

  /**
   * Shows entries with the passages of the first, and quotes the others as they come into view. What is shown once is laid
   * out once; where texts are long in coming, the entries are shown before them.
   *
   * add: quotes an entry; null where none is quoted
   * clear: takes away what is shown before
   */
  async function show(items, add, current, clear) {
    const quoted = add ? quoteFirst(items, add, current) : Promise.resolve();
    await search.soon(quoted, LONGEST_WAIT);
    if (current()) {
      clear();
      await list(items, current);
      await quoted;
    }
    if (add && current()) {
      watch(items.slice(PASSAGES_AT_ONCE), add);
    }
  }

  /** Shows what the list can be narrowed by, one group of links a choice. */
  async function offer(into, shelf, counts, choices, address, current) {
    const values = {
      year: Array.from(new Set(shelf.reports.map((report) => report.year))).sort().reverse().map((year) => [year, year]),
      unit: shelf.units.map((unit) => [unit.key, unit.name]),
      section: shelf.sections.map((section) => [section.group, section.title]),
      state: shelf.states.map((state) => [state, label('state', state)]),
      // Few reports say of themselves how final they are; the others are not to be chosen by it.
      edition: shelf.editions.filter((edition) => edition).map((edition) => [edition, label('edition', edition)])
    };
    const groups = [];
    ['year', 'unit', 'section', 'state', 'edition'].forEach(function (choice) {
      const offered = values[choice].filter((each) => counts[choice].get(each[0]) || isChosen(choice, each[0], choices));
      if (choices[choice] && !offered.some((each) => isChosen(choice, each[0], choices))) {
        offered.unshift([choices[choice], choices[choice]]);
      }
      if (offered.length > (choice === 'edition' ? 0 : 1) || choices[choice]) {
        const links = offered.map((each) => () => option(choice, each, counts[choice], choices, address));
        groups.push({ list: group(choice, into), links: links });
      }
    });
    for (let from = 0; groups.some((each) => each.links.length > from); from += CHOICES_AT_ONCE) {
      for (const each of groups) {
        each.list.append(...each.links.slice(from, from + CHOICES_AT_ONCE).map((make) => make()));
      }
      await search.pause();
      if (!current()) {
        return;
      }
    }
  }

  function group(choice, into) {
    const made = element('div', 'facet');
    const title = element('p', 'title', texts[choice + 'Name']);
    title.id = '_facet-' + choice;
    const list = element('ul');
    list.setAttribute('aria-labelledby', title.id);
    made.append(title, list);
    into.append(made);
    return list;
  }

  /** Whether something is chosen; a unit may be named without its collection. */
  function isChosen(choice, key, choices) {
    return key === choices[choice] || (choice === 'unit' && choices.unit !== '' && key.endsWith('/' + choices.unit));
  }

  function option(choice, each, counts, choices, address) {
    const taken = isChosen(choice, each[0], choices);
    const changed = Object.assign({}, choices, { page: '', [choice]: taken ? '' : each[0] });
    const item = element('li');
    const made = link(address(changed), each[1]);
    if (taken) {
      made.setAttribute('aria-current', 'true');
      made.append(element('span', 'vh', ' ' + texts.remove));
    }
    item.append(made, ' ', element('span', 'sum', number(counts.get(each[0]) || 0)));
    return item;
  }

  search.view = {
    element: element,
    link: link,
    filled: filled,
    number: number,
    fetchFirst: fetchFirst,
    entries: entries,
    show: show,
    addPassage: addPassage,
    offer: offer
  };
})();
