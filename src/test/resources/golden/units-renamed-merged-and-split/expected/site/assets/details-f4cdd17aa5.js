// Opens folded passages where they would hide something: for print, and for a link that leads into one.
(function () {
  'use strict';

  let opened = [];

  window.addEventListener('beforeprint', function () {
    opened = Array.from(document.querySelectorAll('main details:not([open])'));
    opened.forEach(function (details) {
      details.open = true;
    });
  });

  window.addEventListener('afterprint', function () {
    opened.forEach(function (details) {
      details.open = false;
    });
    opened = [];
  });

  function openTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target && target.closest('details');
    if (details && !details.open) {
      details.open = true;
      target.scrollIntoView();
    }
  }

  window.addEventListener('hashchange', openTarget);
  openTarget();
})();
