// Sets two years of a comparison against each other that do not follow one another: reads their sentences from the
// table's cells and writes the later year's anew, marked as the page marks neighbouring years. Needs difference.js.
(function () {
  'use strict';

  /** What a sentence says in its own year, without what is gone and without the words that tell of changes. */
  function textOf(sentence) {
    const copy = sentence.cloneNode(true);
    copy.querySelectorAll('.tag, .vh, del').forEach(function (part) {
      part.remove();
    });
    return copy.textContent;
  }

  /** A column's sentences in its report's order: a row may stand elsewhere than the point did. */
  function sentences(cells) {
    const list = [];
    cells.forEach(function (cell, row) {
      cell.querySelectorAll('.c:not(.removed)').forEach(function (element) {
        list.push({
          text: textOf(element), row: row, point: Number(cell.dataset.point || -1), lead: !!element.closest('.lead'), lang: element.lang, element: element
        });
      });
    });
    return list.sort(function (a, b) {
      return a.point - b.point;
    });
  }

  /** The cell's nodes as they would stand in a year that is compared with nothing. */
  function unmarked(cell) {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll('.cut, .c.removed, .absent, .left, .whence').forEach(function (gone) {
      const lead = gone.closest('.lead');
      (lead || gone).remove();
    });
    return copy;
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.textContent = text;
    return made;
  }

  /** A word of the page inside a sentence, in the page's own language where the sentence is in another. */
  function told(className, text, lang) {
    const made = element('span', className, text);
    if (lang) {
      made.lang = document.documentElement.lang;
    }
    return made;
  }

  /** A sentence with its mark. Texts that tell of changes come from the page. */
  function marked(kind, from, to, texts, lang) {
    const made = element(kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span', 'c ' + kind, '');
    if (lang) {
      made.lang = lang;
    }
    if (kind !== 'kept') {
      made.appendChild(told('tag', texts[kind], lang));
    }
    if (from === null || to === null) {
      made.appendChild(document.createTextNode(to === null ? from : to));
      return made;
    }
    const spans = kind === 'kept' ? [{ type: 'same', text: to }] : window.reportDifference.pieces(from, to);
    spans.forEach(function (span) {
      if (span.type === 'same') {
        made.appendChild(document.createTextNode(span.text));
      } else {
        const piece = element(span.type, '', '');
        piece.appendChild(told('vh', span.type === 'ins' ? texts.inserted : texts.deleted, lang));
        piece.appendChild(document.createTextNode(span.text));
        made.appendChild(piece);
      }
    });
    return made;
  }

  /** Sets what is gone behind what it stood behind, as far as that is still in its row. */
  function addGone(before, difference, places, cells, texts) {
    const behind = new Map();
    before.forEach(function (sentence, i) {
      const j = difference.earlier[i];
      if (j >= 0) {
        if (difference.kinds[j] !== 'moved') {
          behind.set(sentence.row, places[j]);
        }
        return;
      }
      const gone = marked('removed', sentence.text, null, texts, sentence.lang);
      const line = sentence.lead || sentence.text.includes('\t');
      const node = line ? element(sentence.lead ? 'b' : 'span', sentence.lead ? 'lead' : 'row', '') : gone;
      if (line) {
        node.appendChild(gone);
      }
      const last = behind.get(sentence.row);
      if (last) {
        // Words need a space between two sentences; Chinese does not.
        last.after(/[!-~]$/.test(sentence.text) ? ' ' : '', node);
      } else {
        const when = cells[sentence.row].querySelector('.when');
        when.after(node);
      }
      behind.set(sentence.row, node);
    });
  }

  /**
   * What to show in the later column, one cell a row; coarse where reworded sentences were not looked for.
   * The cells given are left as they are.
   */
  function pair(earlier, later, texts) {
    const cells = later.map(unmarked);
    cells.forEach(function (cell) {
      if (!cell.querySelector('.when')) {
        cell.insertBefore(element('span', 'when', texts.year), cell.firstChild);
      }
    });
    const before = sentences(earlier);
    const after = sentences(cells);
    const difference = window.reportDifference.compare(before, after);
    const places = after.map(function (sentence, j) {
      const i = difference.later[j];
      const made = marked(difference.kinds[j], i < 0 ? null : before[i].text, sentence.text, texts, sentence.lang);
      sentence.element.replaceWith(made);
      return made.closest('.lead, .row') || made;
    });
    addGone(before, difference, places, cells, texts);
    return { cells: cells, coarse: difference.coarse };
  }

  window.reportPair = pair;
})();
