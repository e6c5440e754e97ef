// Marks in a report's table of contents what is being read. Without it the contents are plain links.
(function () {
  'use strict';

  const links = new Map();
  document.querySelectorAll('.aside a[href^="#"]').forEach(function (link) {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (place && place.closest('.text')) {
      links.set(place, link);
    }
  });
  if (!links.size) {
    return;
  }

  /** Just below where a link's target comes to stand, in CSS pixels. */
  const LINE = 60;
  const places = Array.from(links.keys());
  const panel = document.querySelector('.aside');
  let current = null;
  let waiting = false;

  function top(place) {
    return place.getBoundingClientRect().top;
  }

  /** The last place that begins above the line; places stand in the order of the contents. */
  function last() {
    let from = 0;
    let to = places.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (top(places[middle]) <= LINE) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from ? places[from - 1] : null;
  }

  /** What is read. The last places of a page can't come up to the line: there it is the one that was asked for. */
  function reading() {
    const asked = document.querySelector(':target');
    const page = document.documentElement;
    const isAtEnd = page.scrollHeight > innerHeight && scrollY + innerHeight >= page.scrollHeight - 1;
    return isAtEnd && links.has(asked) && top(asked) >= 0 && top(asked) < innerHeight ? asked : last();
  }

  function mark() {
    waiting = false;
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

  /** Once for all that happens before the next picture. */
  function later() {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(mark);
    }
  }

  window.addEventListener('scroll', later, { passive: true });
  window.addEventListener('resize', later);
  window.addEventListener('hashchange', later);
  later();
})();
