// What a reader asks for, and which reports answer it. Needs search-index.js.
(function () {
  'use strict';

  const search = window.reportSearch;
  const LONGEST = 6;
  const MOST_TERMS = 8;
  /** So few reports are read before they are counted where a text is longer than a look-up finds. */
  const READ_FIRST = 10;
  const CHOICES = ['unit', 'year', 'state', 'edition'];

  /** Which reports and segments there are. A segment is what one report says in one section. */
  async function catalogue(fold, collections, unitList, sections, table, states, stateRuns, editions, editionRuns) {
    const units = unitList.map((unit) => ({
      collection: collections[unit[0]][0],
      id: unit[1],
      key: (collections[unit[0]][0] ? collections[unit[0]][0] + '/' : '') + unit[1],
      name: unit[2],
      folded: fold(unit[2]).text,
      initials: unit[3],
      folder: unit[4],
      years: unit[5]
    }));
    const reports = [];
    units.forEach(function (unit) {
      for (let i = 0; i < unit.years.length; i += 2) {
        for (let n = 0; n < unit.years[i + 1]; n++) {
          reports.push({ unit: unit, year: String(unit.years[i] + n), state: '', edition: '' });
        }
      }
    });
    give(reports, 'state', states, stateRuns);
    give(reports, 'edition', editions, editionRuns);
    await search.pause();
    const places = segmentsOf(table, sections.length + 1);
    await search.pause();
    return {
      several: collections.length > 1,
      units: units,
      reports: reports,
      sections: sections.map((section) => ({ group: section[0], title: section[1] })),
      states: states,
      editions: editions,
      segments: places.reports.length,
      reportOf: places.reports,
      starts: places.starts,
      /** Reports as they are listed: the newest first, each year's in the order of the units. */
      order: newestFirst(reports)
    };
  }

  function newestFirst(reports) {
    const years = new Map();
    reports.forEach(function (report, number) {
      if (!years.has(report.year)) {
        years.set(report.year, []);
      }
      years.get(report.year).push(number);
    });
    return [].concat(...Array.from(years.keys()).sort((a, b) => b - a).map((year) => years.get(year)));
  }

  /** Gives each report its value of a property: runs of a value's number and how many reports have it. */
  function give(reports, property, values, runs) {
    const read = search.reader(runs);
    for (let i = 0; read.more(); ) {
      const value = values[read.number()];
      for (let n = read.number(); n > 0; n--) {
        reports[i++][property] = value;
      }
    }
  }

  /** For each segment its report, for each section its first segment. */
  function segmentsOf(table, sections) {
    const reports = [];
    const starts = [];
    const read = search.reader(table);
    for (let section = 0; section < sections; section++) {
      starts.push(reports.length);
      let report = 0;
      for (let runs = read.number(); runs > 0; runs--) {
        report += read.number();
        for (let n = read.number(); n > 0; n--) {
          reports.push(report++);
        }
      }
    }
    starts.push(reports.length);
    return { reports: reports, starts: starts };
  }

  /**
   * The texts that a reader asks for, all of which a report must hold: runs without spaces, and what stands in straight
   * quotation marks, or in curly ones with a space between. Other curly ones are looked for as they stand, and without
   * them where that finds nothing.
   */
  function terms(query, fold) {
    const found = [];
    const pattern = /(?:^|\s)\s*(?:["＂]([^"＂]+)["＂](?=\s|$)|[“]([^”]*\s[^”]*)[”](?=\s|$)|(\S+))/g;
    for (let match = pattern.exec(query); match && found.length < MOST_TERMS; match = pattern.exec(query)) {
      const text = fold(match[1] || match[2] || match[3]).text;
      const quoted = match[3] && /^[“「『](.+)[”」』]$/.exec(match[3]);
      if (text && !found.some((term) => term.text === text)) {
        found.push({ text: text, otherwise: quoted ? fold(quoted[1]).text : '' });
      }
    }
    return found;
  }

  /**
   * Looks each text up; marks by segment how many of them it holds, by report which. Where no report holds all of them, the
   * name of a unit counts as held by all that its reports say.
   */
  async function answer(index, query) {
    const shelf = index.catalogue;
    const all = terms(query, index.fold);
    const marks = [];
    for (const term of all) {
      marks.push(await lookUp(index, term));
      await search.pause();
    }
    const named = all.map((term) => unitsNamed(shelf, term.text));
    const found = counted(shelf, marks);
    found.terms = all.map((term) => term.text);
    found.units = inAll(named);
    found.isByName = false;
    return all.length && !found.full && named.some((units) => units.length) ? byName(shelf, found, marks, named) : found;
  }

  async function lookUp(index, term) {
    const few = (marks) => reportsOf(index.catalogue, marks).size <= READ_FIRST;
    let marks = await search.find(term.text, few);
    if (term.otherwise && marks.indexOf(1) < 0) {
      term.text = term.otherwise;
      marks = await search.find(term.text, few);
    }
    await readLong(index, term.text, marks);
    return marks;
  }

  /** How many texts each segment holds, which each report, and how many reports hold all. */
  function counted(shelf, marks) {
    // Where nothing is asked for that could be found, none holds as many texts as are asked for.
    const none = marks.length ? 0 : 1;
    const inSegment = new Uint8Array(shelf.segments).fill(none);
    const inReport = new Uint8Array(shelf.reports.length).fill(none);
    marks.forEach(function (own, i) {
      for (let segment = own.indexOf(1); segment >= 0; segment = own.indexOf(1, segment + 1)) {
        inSegment[segment]++;
        inReport[shelf.reportOf[segment]] |= 1 << i;
      }
    });
    const all = (1 << marks.length) - 1;
    return { inSegment: inSegment, inReport: inReport, full: inReport.reduce((sum, mask) => sum + (mask === all ? 1 : 0), 0) };
  }

  /** What is found where names of units count; what was found without where that is nothing. */
  function byName(shelf, found, marks, named) {
    const widened = marks.map(function (own, i) {
      const wanted = new Set(named[i]);
      return wanted.size ? own.map((mark, segment) => (wanted.has(shelf.reports[shelf.reportOf[segment]].unit) ? 1 : mark)) : own;
    });
    const again = counted(shelf, widened);
    if (!again.full) {
      return found;
    }
    const units = inAll(named.filter((each) => each.length));
    return Object.assign(again, { terms: found.terms, units: units, isByName: true });
  }

  /** Units whose name holds a folded text, or whose initials or id begin with it. */
  function unitsNamed(shelf, text) {
    return text.length < 2 ? [] : shelf.units.filter(function (unit) {
      return unit.initials.startsWith(text) || unit.id.startsWith(text) || unit.folded.includes(text);
    });
  }

  function inAll(lists) {
    return lists.length ? lists[0].filter((each) => lists.every((list) => list.includes(each))) : [];
  }

  function reportsOf(shelf, marks) {
    const reports = new Set();
    for (let segment = marks.indexOf(1); segment >= 0; segment = marks.indexOf(1, segment + 1)) {
      reports.add(shelf.reportOf[segment]);
    }
    return reports;
  }

  /** Takes back the marks of segments that hold all pieces of a long text, but not the text. */
  async function readLong(index, text, marks) {
    const shelf = index.catalogue;
    const reports = text.length > LONGEST ? reportsOf(shelf, marks) : new Set();
    if (reports.size > READ_FIRST) {
      return;
    }
    const holding = new Map();
    await Promise.all(Array.from(reports, async function (report) {
      const content = await search.loadText(name(shelf.reports[report]));
      holding.set(report, content && content.places.filter((place) => holds(index, place, text)));
    }));
    shelf.starts.slice(0, -1).forEach(function (start, section) {
      const known = shelf.sections[section];
      for (let segment = start; segment < shelf.starts[section + 1]; segment++) {
        const places = marks[segment] ? holding.get(shelf.reportOf[segment]) : null;
        if (places && !places.some((place) => sectionOf(shelf, place) === (known ? known.group : ''))) {
          marks[segment] = 0;
        }
      }
    });
  }

  function holds(index, place, text) {
    return blocks(place).some((block) => index.fold(block.text).text.includes(text));
  }

  /** The group of a place's section where that can be chosen, else the empty text. */
  function sectionOf(shelf, place) {
    return shelf.sections.some((section) => section.group === place[0]) ? place[0] : '';
  }

  /** The texts of a section and where they stand. */
  function blocks(place) {
    const list = [];
    place.slice(2).forEach(function (part) {
      // Behind the anchor stands the language, where it isn't the page's.
      const [anchor, lang] = part[0].split(' ');
      part.slice(1).forEach((text) => list.push({ text: text, anchor: anchor, lang: lang || '' }));
    });
    return list;
  }

  /** Path of a report's page without its ending. */
  function name(report) {
    return report.unit.folder + report.year;
  }

  function value(report, choice) {
    return choice === 'unit' ? report.unit.key : report[choice];
  }

  function chosen(report, choice, wanted) {
    return !wanted || value(report, choice) === wanted || (choice === 'unit' && report.unit.id === wanted);
  }

  /** A mark for each report that holds all texts; where a section is chosen, in that section. */
  function holding(shelf, found, choices) {
    const marks = new Uint8Array(shelf.reports.length);
    if (choices.section) {
      const section = shelf.sections.findIndex((each) => each.group === choices.section);
      eachIn(shelf, found, section, (report) => (marks[report] = 1));
    } else {
      const all = (1 << found.terms.length) - 1;
      for (let report = 0; report < marks.length; report++) {
        marks[report] = found.inReport[report] === all ? 1 : 0;
      }
    }
    return marks;
  }

  /** Tells of a report what was chosen that it is not. */
  function failing(shelf, choices) {
    const made = CHOICES.filter((choice) => choices[choice]);
    return (report) => made.filter((choice) => !chosen(shelf.reports[report], choice, choices[choice]));
  }

  /** The reports that hold all texts and are as chosen, in their order. */
  function select(shelf, found, choices) {
    const marks = holding(shelf, found, choices);
    const held = shelf.order.filter((report) => marks[report]);
    const fails = failing(shelf, choices);
    return CHOICES.some((choice) => choices[choice]) ? held.filter((report) => !fails(report).length) : held;
  }

  /** For each thing to choose, how many reports there would be. */
  function counts(shelf, found, choices) {
    const marks = holding(shelf, found, choices);
    const fails = failing(shelf, choices);
    const all = { unit: new Map(), year: new Map(), section: new Map(), state: new Map(), edition: new Map() };
    shelf.reports.forEach(function (report, number) {
      const failed = marks[number] ? fails(number) : CHOICES;
      if (failed.length < 2) {
        (failed.length ? failed : CHOICES).forEach((choice) => count(all[choice], value(report, choice)));
      }
    });
    shelf.sections.forEach(function (each, number) {
      let sum = 0;
      eachIn(shelf, found, number, (report) => (sum += fails(report).length ? 0 : 1));
      all.section.set(each.group, sum);
    });
    return all;
  }

  function count(counts, key) {
    counts.set(key, (counts.get(key) || 0) + 1);
  }

  /** Each report one section of which holds all texts. */
  function eachIn(shelf, found, section, take) {
    for (let segment = shelf.starts[section]; segment < shelf.starts[section + 1]; segment++) {
      if (found.inSegment[segment] === found.terms.length) {
        take(shelf.reportOf[segment]);
      }
    }
  }

  search.catalogue = catalogue;
  search.answer = answer;
  search.select = select;
  search.counts = counts;
  search.blocks = blocks;
  search.sectionOf = sectionOf;
  search.pageOf = name;
})();
