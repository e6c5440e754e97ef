// A section's years: shows all of them or any two, only changes of one kind, and goes from change to change by button or
// key. The choice stands in the address. Without it every year stands beside the one before. Needs pair.js.
(function () {
  'use strict';

  const tools = document.querySelector('.tools');
  const table = document.querySelector('table.side');
  if (!tools || !table || !window.reportPair) {
    return;
  }
  const texts = tools.dataset;
  const steps = document.querySelector('.steps');
  const position = steps.querySelector('.position');
  const status = tools.querySelector('.count');
  const unmatched = document.querySelector('.unmatched');
  const later = tools.querySelector('.later');
  const earlier = tools.querySelector('.earlier');
  const keys = tools.querySelector('.keys');
  const buttons = Array.from(tools.querySelectorAll('button[data-show]'));
  const box = table.parentNode;
  const years = Array.from(table.querySelectorAll('.heads th'), (th) => th.id.slice(1));
  const heads = Array.from(table.querySelectorAll('thead tr'), (row) => Array.from(row.cells));
  const bodies = Array.from(table.tBodies);
  const rows = bodies.map((body) => Array.from(body.rows[1].cells));
  const whole = years.length;
  const CHANGES = ['edited', 'moved', 'added', 'removed'];
  const KINDS = ['kept'].concat(CHANGES);

  let show = 'all';
  let current = null;
  /** Cells of the table that another year's comparison stands for. */
  let replaced = [];

  function kindOf(sentence) {
    return KINDS.find((kind) => sentence.classList.contains(kind)) || '';
  }

  function fits(kind) {
    return show === 'all' || show === kind || (show === 'changed' && CHANGES.includes(kind));
  }

  /** Columns shown: all, or the indexes of the later and the earlier year. */
  function columns() {
    return later.value === '' ? null : [years.indexOf(later.value), years.indexOf(earlier.value)];
  }

  function restore() {
    replaced.forEach(function (each) {
      each.by.replaceWith(each.cell);
    });
    replaced = [];
  }

  /** Columns of years without the section have no sentences, and nothing in them is marked. */
  function compare(pair) {
    const of = (column) => rows.map((cells) => cells[column]);
    const isVoid = (column) => heads[0][column].classList.contains('void');
    if (isVoid(pair[0]) || isVoid(pair[1])) {
      rows.forEach((cells) => cells[pair[0]].classList.add('plain'));
      return false;
    }
    if (pair[1] === pair[0] + 1) {
      return false;
    }
    const result = window.reportPair(of(pair[1]), of(pair[0]), Object.assign({ year: years[pair[0]] }, texts));
    result.cells.forEach(function (by, row) {
      const cell = rows[row][pair[0]];
      cell.replaceWith(by);
      replaced.push({ cell: cell, by: by });
    });
    return result.coarse;
  }

  /** The cell that stands in the page. */
  function shown(row, column) {
    const cell = rows[row][column];
    const other = replaced.find((each) => each.cell === cell);
    return other ? other.by : cell;
  }

  function isEmpty(cell) {
    return !cell.querySelector(cell.classList.contains('plain') ? '.c:not(.removed)' : '.c');
  }

  function select(pair) {
    restore();
    heads.concat(rows).forEach(function (cells) {
      cells.forEach(function (cell, column) {
        cell.hidden = pair !== null && !pair.includes(column);
        cell.classList.toggle('plain', pair !== null && column === pair[1]);
      });
    });
    const count = pair ? 2 : whole;
    bodies.forEach(function (body) {
      body.rows[0].cells[0].colSpan = count;
    });
    box.className = box.className.replace(/ n\d+/, ' n' + count);
    box.classList.toggle('stack', count > 5);
    const stepwise = !pair || pair[1] === pair[0] + 1;
    heads[1].forEach((cell) => cell.classList.toggle('apart', !stepwise));
    return pair ? compare(pair) : false;
  }

  /** Hides what the choice leaves out; counts sentences of each kind in the columns that are compared. */
  function filter(pair) {
    const counts = { all: 0, changed: 0, kept: 0, edited: 0, moved: 0, added: 0, removed: 0 };
    let filled = 0;
    bodies.forEach(function (body, row) {
      let matches = 0;
      (pair || years.map((year, i) => i)).forEach(function (column) {
        const cell = shown(row, column);
        const compared = !cell.classList.contains('plain');
        if (compared) {
          cell.querySelectorAll('.c').forEach((sentence) => tally(counts, kindOf(sentence)));
          matches += narrow(cell);
        } else {
          cell.querySelectorAll('.c').forEach(unhide);
          matches += show === 'all' && !isEmpty(cell) ? 1 : 0;
        }
      });
      body.hidden = matches === 0;
      filled += body.hidden ? 0 : 1;
    });
    unmatched.hidden = filled > 0;
    return counts;
  }

  function tally(counts, kind) {
    counts.all++;
    if (kind) {
      counts[kind]++;
      counts.changed += kind === 'kept' ? 0 : 1;
    }
  }

  function unhide(sentence) {
    sentence.hidden = false;
  }

  /** How many of a cell's sentences fit; the others are hidden, but for the leads that tell what the rest is about. */
  function narrow(cell) {
    const sentences = Array.from(cell.querySelectorAll('.c'));
    sentences.forEach(function (sentence) {
      sentence.hidden = !fits(kindOf(sentence));
    });
    const fitting = sentences.filter((sentence) => !sentence.hidden).length;
    cell.querySelectorAll('.lead > .c:not(.removed)').forEach(function (lead) {
      lead.hidden = fitting === 0;
    });
    cell.querySelectorAll('.lead').forEach(function (lead) {
      lead.hidden = !lead.querySelector('.c:not([hidden])');
    });
    cell.querySelectorAll('.cut').forEach(function (cut) {
      cut.hidden = !cut.querySelector('.c:not([hidden])');
      cut.open = cut.open || show === 'removed';
    });
    const left = Array.from(cell.querySelectorAll('.left'));
    left.forEach(function (note) {
      note.hidden = !fits('moved');
    });
    const told = fitting + (fits('moved') ? left.length : 0);
    cell.classList.toggle('bare', show !== 'all' && told === 0);
    return show === 'all' ? sentences.length + left.length + cell.querySelectorAll('.absent').length : told;
  }

  function summary(pair, counts, coarse) {
    const between = pair && pair[1] === pair[0] + 1 ? texts.pair : texts.apart;
    const what = pair ? between.replace('%1', years[pair[0]]).replace('%2', years[pair[1]]) : texts.every;
    const found = KINDS.filter((kind) => counts[kind] > 0)
      .map((kind) => texts['count' + kind[0].toUpperCase() + kind.slice(1)].replace('%n', counts[kind]))
      .join(texts.separator);
    return what + (found || texts.unchanged) + (coarse ? ' ' + texts.coarse : '');
  }

  function apply(speak) {
    const pair = columns();
    earlier.disabled = pair === null;
    const coarse = select(pair);
    const counts = filter(pair);
    buttons.forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.show === show));
      button.querySelector('.sum').textContent = counts[button.dataset.show];
    });
    leave();
    status.textContent = speak || pair ? summary(pair, counts, coarse) : '';
    steps.hidden = changes().length === 0;
  }

  function leave() {
    if (current) {
      current.classList.remove('current');
      current.removeAttribute('tabindex');
    }
    current = null;
    position.textContent = '';
  }

  /** The sentences that steps lead to: changes, or what the choice of a kind shows; not the leads shown beside them. */
  function changes() {
    return Array.from(table.querySelectorAll('tbody:not([hidden]) td:not([hidden]):not(.plain) .c:not([hidden])')).filter(
      (sentence) => (show === 'kept' || CHANGES.includes(kindOf(sentence))) && fits(kindOf(sentence))
    );
  }

  function step(by) {
    const all = changes();
    if (!all.length) {
      return;
    }
    const at = all.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
    leave();
    current = all[next];
    const cut = current.closest('details');
    if (cut) {
      cut.open = true;
    }
    current.classList.add('current');
    current.tabIndex = -1;
    current.focus({ preventScroll: true });
    current.scrollIntoView({ block: 'center', inline: 'nearest' });
    position.textContent = texts.step.replace('%n', next + 1).replace('%m', all.length);
  }

  /** The address tells the choice; other anchors of the page are left alone until something is chosen. */
  function remember() {
    const parts = [];
    if (later.value !== '') {
      parts.push('years=' + earlier.value + '-' + later.value);
    }
    if (show !== 'all') {
      parts.push('show=' + show);
    }
    const address = location.href.split('#')[0];
    history.replaceState(null, '', parts.length ? address + '#' + parts.join('&') : address);
  }

  function recall() {
    const chosen = new URLSearchParams(location.hash.slice(1));
    const two = /^(\d{4})-(\d{4})$/.exec(chosen.get('years') || '');
    const known = two && years.includes(two[1]) && years.includes(two[2]) && two[1] < two[2];
    later.value = known ? two[2] : '';
    earlier.value = known ? two[1] : years[Math.min(1, whole - 1)];
    const wanted = chosen.get('show');
    show = buttons.some((button) => button.dataset.show === wanted) ? wanted : 'all';
    apply(false);
  }

  /** Keeps the two years in order whichever of them was chosen. */
  function choose(changed) {
    if (later.value !== '' && earlier.value >= later.value) {
      const at = years.indexOf(changed.value);
      if (changed === later && at + 1 < whole) {
        earlier.value = years[at + 1];
      } else if (changed === later) {
        later.value = years[at - 1];
        earlier.value = years[at];
      } else {
        later.value = years[Math.max(0, at - 1)];
        earlier.value = years[Math.max(1, at)];
      }
    }
    remember();
    apply(true);
  }

  function isTyping(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  document.addEventListener('keydown', function (event) {
    const by = { n: 1, j: 1, p: -1, k: -1 }[event.key];
    const free = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (by && free && keys.checked && !isTyping(event.target)) {
      event.preventDefault();
      step(by);
    }
  });
  buttons.forEach(function (button) {
    button.addEventListener('click', function () {
      show = button.dataset.show;
      remember();
      apply(true);
    });
  });
  later.addEventListener('change', () => choose(later));
  earlier.addEventListener('change', () => choose(earlier));
  steps.querySelector('.next').addEventListener('click', () => step(1));
  steps.querySelector('.previous').addEventListener('click', () => step(-1));
  window.addEventListener('hashchange', recall);
  // A browser that goes back restores what was chosen in the fields, after the scripts have run.
  window.addEventListener('pageshow', recall);
  tools.hidden = false;
  recall();
})();
