// Loads the index by parts, each a script that calls a function here, and looks texts up in it. How the parts are coded
// is told in the build's package org.reportsite.search. Needs search-fold.js.
(function () {
  'use strict';

  const search = window.reportSearch;
  const BASE = 93;
  /** A look-up finds texts of so many letters or fewer. */
  const GRAM = 6;
  /** Of a longer text so many pieces are looked up at most. */
  const MOST_PIECES = 8;
  const KINDS = 7;
  const DISTANCES = 1;
  const BITMAP = 2;
  const COMMON = 3;
  const SAME_AS = 6;
  const waiting = new Map();
  let files = [];
  let letters = new Map();
  let segments = 0;

  /** Reads numbers from their code. */
  function reader(code) {
    let at = 0;

    function digit() {
      const c = code.charCodeAt(at++);
      return c - 32 - (c > 34 ? 1 : 0) - (c > 92 ? 1 : 0);
    }

    function digits(count) {
      let value = 0;
      for (let i = 0; i < count; i++) {
        value = value * BASE + digit();
      }
      return value;
    }

    function number() {
      const first = digit();
      if (first < 62) {
        return first;
      } else if (first < 89) {
        return 62 + (first - 62) * BASE + digit();
      }
      return first < 92 ? 2573 + (first - 89) * BASE * BASE + digits(2) : 28520 + digits(5);
    }

    return {
      digit: digit,
      digits: digits,
      number: number,
      skip: (count) => (at += count),
      more: () => at < code.length
    };
  }

  /** Lets the browser answer the reader between two pieces of work. Timers wait longer the more of them follow each other. */
  function pause() {
    return new Promise(function (resolve) {
      const channel = new MessageChannel();
      channel.port1.onmessage = function () {
        channel.port1.close();
        resolve();
      };
      channel.port2.postMessage(null);
    });
  }

  /** Waits as long as something takes, but no longer than so many milliseconds. */
  function soon(promise, longest) {
    return Promise.race([promise, new Promise((resolve) => setTimeout(resolve, longest))]);
  }

  /** Loads a script once; what it gives is what the function that it calls returns, null where it can't be loaded. */
  function load(path) {
    if (!waiting.has(path)) {
      const entry = {};
      entry.promise = new Promise(function (resolve) {
        entry.resolve = resolve;
        const script = document.createElement('script');
        script.src = encodeURI(path);
        script.onerror = () => resolve(null);
        script.onload = () => entry.taken || resolve(null);
        document.head.appendChild(script);
      });
      waiting.set(path, entry);
    }
    return waiting.get(path).promise;
  }

  /** What a script gives may be worked on after it has run: then it is told beforehand that there is something. */
  function taken(path) {
    if (waiting.has(path)) {
      waiting.get(path).taken = true;
    }
  }

  function loaded(path, value) {
    if (waiting.has(path)) {
      waiting.get(path).resolve(value);
    }
  }

  function checksum(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    return (hash & 0x7fffffff) % (BASE * BASE * BASE);
  }

  /** The first entry of each file, and its checksum. */
  function directory(code) {
    const list = [];
    const read = reader(code);
    let first = [];
    while (read.more()) {
      const shared = read.digit();
      const own = read.digit();
      first = first.slice(0, shared);
      for (let i = 0; i < own; i++) {
        first.push(read.number());
      }
      list.push({ first: first, sum: read.digits(3) });
    }
    return list;
  }

  /** Below 0 where entries come before the text, 0 where they begin with it, above 0 where they come after. */
  function compare(entry, text) {
    for (let i = 0; i < text.length; i++) {
      if (i >= entry.length) {
        return -1;
      } else if (entry[i] !== text[i]) {
        return entry[i] - text[i];
      }
    }
    return 0;
  }

  /** Marks the segments of a list, or passes over it. */
  function list(read, form, found) {
    const count = form === 0 ? 1 : read.number();
    let segment = read.number();
    if (form === BITMAP) {
      if (!found) {
        read.skip(count);
        return;
      }
      for (let i = 0; i < count; i++, segment += 6) {
        for (let bits = read.digit(), bit = 0; bits; bits >>= 1, bit++) {
          if (bits & 1) {
            found[segment + bit] = 1;
          }
        }
      }
      return;
    }
    for (let i = 0; i < count; i++) {
      segment += i ? read.number() + 1 : 0;
      if (found) {
        found[segment] = 1;
      }
    }
  }

  /** Marks in which segments a text occurs by a file's entries; tells whether that is all, and what to look up instead. */
  function scan(code, text, found) {
    const read = reader(code);
    let entry = [];
    while (read.more()) {
      const head = read.digit();
      const kind = head % KINDS;
      entry.length = Math.floor(head / KINDS);
      const length = kind < COMMON ? GRAM : read.digit();
      let letter = -1;
      while (entry.length < length && letter) {
        letter = read.number();
        entry.push(letter);
      }
      const order = compare(entry, text);
      if (order > 0) {
        return { done: true };
      } else if (kind === SAME_AS) {
        const next = read.number();
        if (order === 0) {
          return { done: false, instead: text.concat(next) };
        }
      } else {
        list(read, kind % COMMON, order === 0 ? found : null);
        if (order === 0 && kind >= COMMON) {
          return { done: true };
        }
      }
    }
    return { done: false };
  }

  /** The last file whose first entry is not after a text. */
  function fileOf(text) {
    let low = 0;
    let high = files.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      const order = compare(files[middle].first, text);
      if (order < 0 || (order === 0 && files[middle].first.length === text.length)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  async function part(number) {
    const code = await load('search/grams/' + number + '.js');
    if (code === null || checksum(code) !== files[number].sum) {
      throw new Error('a part of the index is missing, or of another build: ' + number);
    }
    return code;
  }

  /** In which segments a text of up to six letters occurs. */
  async function piece(text) {
    const found = new Uint8Array(segments);
    let wanted = text;
    let file = fileOf(wanted);
    while (file < files.length) {
      const result = scan(await part(file), wanted, found);
      if (result.instead) {
        wanted = result.instead;
        file = fileOf(wanted);
      } else if (result.done || file + 1 === files.length || compare(files[file + 1].first, wanted) !== 0) {
        break;
      } else {
        file++;
      }
    }
    return found;
  }

  /**
   * In which segments a folded text occurs: a mark for each. For a text of more than six letters, segments that hold its
   * pieces; enough is asked after each piece whether so few are left that they can be read.
   */
  async function find(folded, enough) {
    const text = folded.split('').map((letter) => letters.get(letter));
    if (!text.length || text.some((letter) => letter === undefined)) {
      return new Uint8Array(segments);
    }
    const starts = Math.max(1, text.length - GRAM + 1);
    const count = Math.min(starts, MOST_PIECES);
    let all = null;
    for (let i = 0; i < count; i++) {
      const from = count === 1 ? 0 : Math.round((i * (starts - 1)) / (count - 1));
      const found = await piece(text.slice(from, from + GRAM));
      all = all ? all.map((mark, segment) => mark & found[segment]) : found;
      if (count > 1 && enough(all)) {
        break;
      }
    }
    return all;
  }

  search.reader = reader;
  search.pause = pause;
  search.soon = soon;
  search.find = find;
  search.load = () => load('search/index.js');
  search.loadText = (name) => load('search/text/' + name + '.js');
  search.grams = (number, code) => loaded('search/grams/' + number + '.js', code);
  search.text = (name, title, places) => loaded('search/text/' + name + '.js', { title: title, places: places });
  /** Takes the index's letters and files; the rest is the catalogue's. */
  search.index = function (all, traditional, directoryCode, ...rest) {
    taken('search/index.js');
    letters = new Map(all.split('').map((letter, i) => [letter, i + 1]));
    files = directory(directoryCode);
    const fold = search.folding(traditional);
    pause().then(() => search.catalogue(fold, ...rest)).then(
      function (catalogue) {
        segments = catalogue.segments;
        loaded('search/index.js', { fold: fold, catalogue: catalogue });
      },
      () => loaded('search/index.js', null)
    );
  };
})();
