// Tells what became of one year's sentences in another, for two years that the pages do not set against each other.
// By the same bounds as the pages: equal but for width and white space is kept, half the bigrams shared is edited.
(function () {
  'use strict';

  const LEAST = 0.5;
  /** Past so many pairs of sentences only equal ones are found. */
  const MOST_PAIRS = 250000;
  /** Past so many words a sentence is replaced as a whole. */
  const MOST_WORDS = 400;
  const NUMBER = /[0-9]+(?:[.,][0-9]+)*(?:[%％‰]|[个個]百分[点點]|[年月日]|[万亿萬億]{1,2})?|[A-Za-z0-9]+(?:[-'’._/][A-Za-z0-9]+)*/y;
  const HAN = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
  const segmenter = window.Intl && Intl.Segmenter ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

  function normal(text) {
    return text.normalize('NFKC').replace(/\s+/g, '');
  }

  /** A lead may be a heading or run into its text, an item may go on after a semicolon: the mark does not count. */
  function key(sentence) {
    return normal(sentence.text).replace(sentence.lead ? /[。.!?;]+$/ : /;+$/, '');
  }

  /** How often each bigram occurs: of characters in Chinese, of words in languages that part them by spaces. */
  function bigrams(text) {
    const words = text.normalize('NFKC').toLowerCase().match(/[a-z0-9\u00c0-\u024f]+(?:[.,'’][a-z0-9]+)*/g) || [];
    const chinese = (text.match(HAN) || []).length;
    const parts = chinese > 0 && chinese >= words.length ? Array.from(normal(text)) : words;
    const counts = new Map();
    const size = Math.max(1, parts.length - 1);
    for (let i = 0; i < size; i++) {
      const bigram = parts.slice(i, i + 2).join(' ');
      counts.set(bigram, (counts.get(bigram) || 0) + 1);
    }
    return { counts: counts, size: size };
  }

  function dice(a, b) {
    let shared = 0;
    a.counts.forEach(function (count, bigram) {
      shared += Math.min(count, b.counts.get(bigram) || 0);
    });
    return (2 * shared) / (a.size + b.size);
  }

  /** Pairs equal sentences, those of the same row first. */
  function pairEqual(before, after, pair, place) {
    const waiting = new Map();
    before.forEach(function (sentence, i) {
      if (pair.earlier[i] < 0) {
        const at = place(sentence);
        waiting.set(at, (waiting.get(at) || []).concat(i));
      }
    });
    after.forEach(function (sentence, j) {
      const list = pair.later[j] < 0 ? waiting.get(place(sentence)) : null;
      if (list && list.length) {
        join(pair, list.shift(), j);
      }
    });
  }

  /** What a table's row is about, its first cell; rows are sentences whose cells are parted by tabs. */
  function rowKey(sentence) {
    const tab = sentence.text.indexOf('\t');
    return tab > 0 ? normal(sentence.text.slice(0, tab)) : null;
  }

  /** Pairs rows of tables that are about the same. */
  function pairRows(before, after, pair) {
    const waiting = new Map();
    unpaired(pair.earlier).forEach(function (i) {
      const about = rowKey(before[i]);
      if (about && !waiting.has(about)) {
        waiting.set(about, i);
      }
    });
    unpaired(pair.later).forEach(function (j) {
      const about = rowKey(after[j]);
      if (about && waiting.has(about)) {
        join(pair, waiting.get(about), j);
        waiting.delete(about);
      }
    });
  }

  /** Pairs reworded sentences, the most alike first. */
  function pairSimilar(before, after, pair) {
    const free = { earlier: unpaired(pair.earlier), later: unpaired(pair.later) };
    if (free.earlier.length * free.later.length > MOST_PAIRS) {
      return false;
    }
    const old = free.earlier.map(function (i) {
      return bigrams(before[i].text);
    });
    const found = [];
    free.later.forEach(function (j) {
      const own = bigrams(after[j].text);
      free.earlier.forEach(function (i, n) {
        const alike = dice(old[n], own);
        if (alike >= LEAST) {
          found.push({ i: i, j: j, weight: alike + (before[i].row === after[j].row ? 0.1 : 0) });
        }
      });
    });
    found.sort(function (a, b) {
      return b.weight - a.weight || a.j - b.j || a.i - b.i;
    });
    found.forEach(function (each) {
      if (pair.earlier[each.i] < 0 && pair.later[each.j] < 0) {
        join(pair, each.i, each.j);
      }
    });
    return true;
  }

  function unpaired(list) {
    return Array.from(list.keys()).filter(function (i) {
      return list[i] < 0;
    });
  }

  function join(pair, i, j) {
    pair.earlier[i] = j;
    pair.later[j] = i;
  }

  /** Which of the values belong to a longest ascending subsequence. */
  function ascending(values) {
    const length = [];
    const previous = [];
    let last = -1;
    values.forEach(function (value, i) {
      length[i] = 1;
      previous[i] = -1;
      for (let k = 0; k < i; k++) {
        if (values[k] < value && length[k] + 1 > length[i]) {
          length[i] = length[k] + 1;
          previous[i] = k;
        }
      }
      last = last < 0 || length[i] > length[last] ? i : last;
    });
    const keeping = new Set();
    for (let i = last; i >= 0; i = previous[i]) {
      keeping.add(i);
    }
    return keeping;
  }

  function kinds(before, after, pair) {
    const inPlace = Array.from(after.keys()).filter(function (j) {
      return pair.later[j] >= 0 && before[pair.later[j]].row === after[j].row;
    });
    const keeping = ascending(
      inPlace.map(function (j) {
        return pair.later[j];
      })
    );
    const still = new Set(
      inPlace.filter(function (j, n) {
        return keeping.has(n);
      })
    );
    return after.map(function (sentence, j) {
      const i = pair.later[j];
      if (i < 0) {
        return 'added';
      }
      return !still.has(j) ? 'moved' : key(before[i]) === key(sentence) ? 'kept' : 'edited';
    });
  }

  /**
   * Compares two lists of sentences {text, row, lead}, each in the order of its report. For each of the earlier ones the
   * later index or -1, for each of the later ones the earlier index or -1 and its kind; coarse if reworded ones were not
   * looked for.
   */
  function compare(before, after) {
    const pair = { earlier: before.map(() => -1), later: after.map(() => -1) };
    pairEqual(before, after, pair, function (sentence) {
      return sentence.row + ' ' + key(sentence);
    });
    pairEqual(before, after, pair, key);
    pairRows(before, after, pair);
    const fine = pairSimilar(before, after, pair);
    return { earlier: pair.earlier, later: pair.later, kinds: kinds(before, after, pair), coarse: !fine };
  }

  /** The words of a text; put together they are the text again. Numbers are whole. */
  function words(text) {
    const starts = new Set();
    const pieces = segmenter ? Array.from(segmenter.segment(text)) : Array.from(text).map((c) => ({ segment: c }));
    let at = 0;
    pieces.forEach(function (piece) {
      starts.add(at);
      at += piece.segment.length;
    });
    for (let i = 0; i < text.length; i++) {
      NUMBER.lastIndex = i;
      const whole = NUMBER.exec(text);
      if (whole) {
        starts.add(i);
        for (let k = i + 1; k < i + whole[0].length; k++) {
          starts.delete(k);
        }
        i += whole[0].length - 1;
        starts.add(i + 1);
      }
    }
    const list = [];
    let start = 0;
    for (let i = 1; i <= text.length; i++) {
      if (i === text.length || starts.has(i)) {
        list.push(text.slice(start, i));
        start = i;
      }
    }
    return list;
  }

  /** Pieces {type, text} that lead from one text to another; type is same, del or ins. */
  function pieces(from, to) {
    const a = words(from);
    const b = words(to);
    const spans = [];
    if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
      return [{ type: 'del', text: from }, { type: 'ins', text: to }];
    }
    // Lengths of the longest common subsequences of what is left of both.
    const left = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        left[i][j] = normal(a[i]) === normal(b[j]) ? left[i + 1][j + 1] + 1 : Math.max(left[i + 1][j], left[i][j + 1]);
      }
    }
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && normal(a[i]) === normal(b[j])) {
        add(spans, 'same', b[j++]);
        i++;
      } else if (j >= b.length || (i < a.length && left[i + 1][j] >= left[i][j + 1])) {
        add(spans, 'del', a[i++]);
      } else {
        add(spans, 'ins', b[j++]);
      }
    }
    return spans;
  }

  function add(spans, type, text) {
    const last = spans[spans.length - 1];
    if (last && last.type === type) {
      last.text += text;
    } else {
      spans.push({ type: type, text: text });
    }
  }

  window.reportDifference = { compare: compare, pieces: pieces };
})();
