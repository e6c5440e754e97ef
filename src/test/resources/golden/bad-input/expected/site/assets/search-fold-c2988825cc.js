// The form of a text in which it is searched, as the build makes it (Folding.java): character by character NFKC, lower
// case, without accents, traditional characters as simplified ones, white space single, nothing invisible.
(function () {
  'use strict';

  const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
  const INVISIBLE = new RegExp(
    '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f'
      + '\\ud800-\\udfff\\ufe00-\\ufe0f\\ufeff]'
  );
  const ACCENT = /[\u0300-\u036f]/g;

  /**
   * Makes the function that folds.
   *
   * pairs: traditional characters, each before its simplified form
   */
  function folding(pairs) {
    const simplified = new Map();
    const forms = new Map();
    for (let i = 0; i < pairs.length; i += 2) {
      simplified.set(pairs[i], pairs[i + 1]);
    }

    function form(c) {
      let known = forms.get(c);
      if (known === undefined) {
        known = c.length === 1 && INVISIBLE.test(c) ? '' : made(c);
        forms.set(c, known);
      }
      return known;
    }

    function made(c) {
      const lower = c.normalize('NFKC').toUpperCase().toLowerCase();
      const plain = lower.normalize('NFD').replace(ACCENT, '').normalize('NFC').replace(SPACE, ' ');
      return plain.split('').map((unit) => simplified.get(unit) || unit).join('');
    }

    /** The folded text, and for each of its units where in the text it comes from. */
    return function (text) {
      let folded = '';
      const places = [];
      let at = 0;
      for (const c of text) {
        const units = form(c);
        for (let i = 0; i < units.length; i++) {
          const unit = units[i];
          if (unit !== ' ' || (folded && !folded.endsWith(' '))) {
            folded += unit;
            places.push(at);
          }
        }
        at += c.length;
      }
      places.push(at);
      return { text: folded.replace(/ $/, ''), places: places };
    };
  }

  window.reportSearch = { folding: folding };
})();
