// Brings the entry of the page into view where a row of them scrolls sideways, and takes the way back to the top from pages
// that are hardly longer than the window.
(function () {
  'use strict';

  document.querySelectorAll('header.site ul, .years, .years ul').forEach(function (row) {
    const here = row.querySelector('[aria-current]');
    if (here && row.scrollWidth > row.clientWidth) {
      const at = here.getBoundingClientRect().left - row.getBoundingClientRect().left;
      row.scrollLeft += at - (row.clientWidth - here.offsetWidth) / 2;
    }
  });

  const up = document.querySelector('main > .up');
  if (up) {
    up.hidden = document.documentElement.scrollHeight < 2 * window.innerHeight;
  }
})();
