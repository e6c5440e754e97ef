// A click on a place's "#" copies its address and says so, where the browser has a clipboard for the page. Without it the
// address bar shows the address all the same.
(function () {
  'use strict';

  const SHOWN = 2500;
  const status = document.querySelector('.copied');
  let timer = 0;
  if (!status || !navigator.clipboard) {
    return;
  }

  function tell() {
    clearTimeout(timer);
    status.textContent = status.dataset.copied;
    timer = setTimeout(function () {
      status.textContent = '';
    }, SHOWN);
  }

  document.addEventListener('click', function (event) {
    const link = event.target.closest('a.anchor');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      // Refused, it is as if there were no clipboard.
      navigator.clipboard.writeText(link.href).then(tell, function () {});
    }
  });
})();
