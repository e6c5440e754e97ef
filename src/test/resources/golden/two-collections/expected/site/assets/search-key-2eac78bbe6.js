// The key / goes to the search box, unless a reader is typing.
(function () {
  'use strict';

  document.addEventListener('keydown', function (event) {
    const box = document.getElementById('_q');
    const typing = event.target.closest && event.target.closest('input, select, textarea, [contenteditable]');
    if (event.key === '/' && box && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
})();
