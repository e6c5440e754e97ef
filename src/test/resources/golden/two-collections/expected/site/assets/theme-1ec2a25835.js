// Dark or light as the reader chose, else as the system says. Without storage the choice holds for the page.
(function () {
  'use strict';

  const KEY = 'report-site-theme';
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');

  function stored() {
    try {
      return localStorage.getItem(KEY);
    } catch (e) {
      return null;
    }
  }

  function store(theme) {
    try {
      if (theme) {
        localStorage.setItem(KEY, theme);
      } else {
        localStorage.removeItem(KEY);
      }
    } catch (e) {
      // A browser may forbid it to pages on a disk.
    }
  }

  function show(theme) {
    if (theme === 'dark' || theme === 'light') {
      root.setAttribute('data-theme', theme);
    } else {
      root.removeAttribute('data-theme');
    }
  }

  function isDark() {
    const theme = root.getAttribute('data-theme');
    return theme ? theme === 'dark' : system.matches;
  }

  show(stored());
  const button = document.querySelector('button.theme');
  if (button) {
    const label = function () {
      const text = button.getAttribute(isDark() ? 'data-light' : 'data-dark');
      button.setAttribute('aria-label', text);
      button.title = text;
    };
    button.addEventListener('click', function () {
      const theme = isDark() ? 'light' : 'dark';
      const own = (theme === 'dark') === system.matches ? null : theme;
      store(own);
      show(own);
      label();
    });
    if (system.addEventListener) {
      system.addEventListener('change', label);
    }
    label();
    button.hidden = false;
  }
})();
