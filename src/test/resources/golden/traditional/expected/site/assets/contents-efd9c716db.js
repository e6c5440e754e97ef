// Marks in a report's table of contents what is being read. Without it the contents are plain links.
(function () {
  'use strict';

  const links = new Map();
  document.querySelectorAll('.aside a[href^="#"]').forEach(function (link) {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (place) {
      links.set(place, link);
    }
  });
  if (!links.size || !window.IntersectionObserver) {
    return;
  }

  const places = Array.from(links.keys());
  const panel = document.querySelector('.aside');
  let current = null;

  /** The last place that begins above the upper third of the window. */
  function reading() {
    const line = window.innerHeight / 3;
    let last = null;
    for (const place of places) {
      if (place.getBoundingClientRect().top > line) {
        break;
      }
      last = place;
    }
    return last;
  }

  function mark() {
    const link = links.get(reading()) || null;
    if (link === current) {
      return;
    }
    if (current) {
      current.removeAttribute('aria-current');
    }
    if (link) {
      link.setAttribute('aria-current', 'location');
      follow(link);
    }
    current = link;
  }

  /** Keeps the marked link in view where the contents are longer than the window; the page itself is not scrolled. */
  function follow(link) {
    const box = panel.getBoundingClientRect();
    const own = link.getBoundingClientRect();
    if (own.top < box.top || own.bottom > box.bottom) {
      panel.scrollTop += own.top - box.top - box.height / 3;
    }
  }

  // A place that crosses the line changes what is read; nothing is computed while none does.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66.6% 0px' });
  places.forEach(function (place) {
    observer.observe(place);
  });
})();
