// The key / goes to the search box, unless a reader is typing. Keys that work alone can be switched off, here and on all
// other pages: who dictates, or strikes keys by mistake, would set them off.
(function () {
  'use strict';

  const KEY = 'report-site-keys';
  const boxes = document.querySelectorAll('input.keys');
  let on = true;

  function recall() {
    try {
      on = localStorage.getItem(KEY) !== 'off';
    } catch (forbidden) {
      // Then they are on, on every page anew.
    }
    boxes.forEach(function (box) {
      box.checked = on;
    });
  }

  function choose(chosen) {
    on = chosen;
    try {
      localStorage.setItem(KEY, on ? 'on' : 'off');
    } catch (forbidden) {
      // It holds for this page.
    }
  }

  document.addEventListener('keydown', function (event) {
    const box = document.getElementById('_q');
    const typing = event.target.closest && event.target.closest('input, select, textarea, [contenteditable]');
    if (on && event.key === '/' && box && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
  boxes.forEach(function (box) {
    box.addEventListener('change', () => choose(box.checked));
    box.parentNode.hidden = false;
  });
  // A browser that goes back restores the fields, after the scripts have run.
  window.addEventListener('pageshow', recall);
  recall();
})();
