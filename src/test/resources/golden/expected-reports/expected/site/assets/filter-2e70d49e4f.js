// Finds units in a page's tables by name, id, initials or group and by state, and folds groups. Without it every row is shown.
(function () {
  'use strict';

  const box = document.querySelector('.filter');
  const bodies = Array.from(document.querySelectorAll('table.filtered > tbody'));
  if (!box || !bodies.length) {
    return;
  }
  const words = box.querySelector('.words');
  const state = box.querySelector('.state');
  const count = box.querySelector('.count');
  const unmatched = document.querySelector('.unmatched');
  const groups = bodies.map(describe);
  const total = units(function () {
    return true;
  });

  /** Texts that look the same are the same: full-width or half-width, capital or small. */
  function normal(text) {
    return text.normalize('NFKC').toUpperCase().toLowerCase().trim();
  }

  function describe(body) {
    const name = body.querySelector('tr.group .name');
    const group = name ? name.textContent : '';
    const rows = Array.from(body.querySelectorAll('tr:not(.group)'), function (row) {
      const unit = row.querySelector('th').firstElementChild.textContent;
      return { row: row, unit: unit, text: normal(unit + ' ' + (row.dataset.names || '') + ' ' + group) };
    });
    return {
      body: body,
      name: name,
      rows: rows,
      details: body.closest('details'),
      place: body.closest('details, .scroll') || body.parentNode
    };
  }

  /** How many units have a row that passes; a page of several years has several rows a unit. */
  function units(passes) {
    const names = new Set();
    groups.forEach(function (group) {
      group.rows.filter(passes).forEach(function (entry) {
        names.add(entry.unit);
      });
    });
    return names.size;
  }

  function filter() {
    const wanted = normal(words.value).split(/\s+/);
    const id = state ? state.value : '';
    const active = id !== '' || wanted[0] !== '';
    const filled = new Set();
    groups.forEach(function (group) {
      let shown = 0;
      group.rows.forEach(function (entry) {
        const fits = wanted.every(function (word) {
          return entry.text.includes(word);
        });
        entry.row.hidden = !fits || (id !== '' && !entry.row.querySelector('.st.' + id));
        shown += entry.row.hidden ? 0 : 1;
      });
      group.body.hidden = shown === 0;
      if (shown > 0) {
        filled.add(group.place);
      }
      group.body.parentNode.classList.toggle('filtering', active);
      if (group.details && active && shown) {
        group.details.open = true;
      }
    });
    // A table without rows is a row of heads: a sentence takes its place.
    groups.forEach(function (group) {
      group.place.hidden = !filled.has(group.place);
    });
    unmatched.hidden = filled.size > 0;
    const found = units(function (entry) {
      return !entry.row.hidden;
    });
    count.textContent = active ? box.dataset.count.replace('%n', found).replace('%m', total) : '';
  }

  /** Makes a group's name a button that folds its rows. */
  function foldable(group) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'name';
    button.textContent = group.name.textContent;
    button.addEventListener('click', function () {
      fold(group, button.getAttribute('aria-expanded') === 'true');
    });
    group.name.replaceWith(button);
    group.button = button;
    fold(group, false);
  }

  function fold(group, folded) {
    group.body.classList.toggle('folded', folded);
    group.button.setAttribute('aria-expanded', String(!folded));
  }

  function foldAll(button, named) {
    const foldText = button.textContent;
    button.hidden = false;
    button.addEventListener('click', function () {
      const folding = button.textContent === foldText;
      named.forEach(function (group) {
        fold(group, folding);
      });
      button.textContent = folding ? button.dataset.open : foldText;
    });
  }

  // Years are folded as a whole; groups are folded in the matrix only.
  const named = groups.filter(function (group) {
    return group.name && !group.details;
  });
  named.forEach(foldable);
  if (named.length > 1) {
    foldAll(box.querySelector('.fold'), named);
  }
  words.addEventListener('input', filter);
  if (state) {
    state.addEventListener('change', filter);
  }
  box.hidden = false;
  // A browser that goes back restores what was typed.
  window.addEventListener('pageshow', filter);
})();
