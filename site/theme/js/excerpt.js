// The part of a text that a query has found, and which of its letters match. Loaded when somebody begins to search.
(function () {
  'use strict';
  const BEFORE = 40, WIDTH = 150;
  const letter = /[\p{L}\p{M}\p{N}]/u, small = /[\p{Ll}\p{M}\p{N}]/u, capital = /\p{Lu}/u;

  // Whether a word, or a hump of a name, begins at a place of a text.
  function begins(text, at) {
    const before = text.charAt(at - 1);
    if (!letter.test(before)) return true;
    return capital.test(text.charAt(at)) && (small.test(before) || small.test(text.charAt(at + 1)));
  }

  // A number or a single letter matches as a whole, as in the index.
  const pattern = word => Array.from(word, sign => sign.replace(/\W/u, '\\$&') + '\\p{M}*').join('') + (word.length > 1 ? '' : '(?![\\p{L}\\p{N}])');

  // Where the text, its accents apart from its letters, has words that begin as those of the query: from, to and which.
  function matchesIn(text, queried) {
    if (!queried.length) return [];
    const any = new RegExp(queried.map(word => `(${pattern(word)})`).join('|'), 'giu');
    return Array.from(text.matchAll(any)).filter(found => begins(text, found.index))
      .map(found => ({ from: found.index, to: found.index + found[0].length, which: found.slice(1).findIndex(Boolean) }));
  }

  function pieces(text, matches, from, to) {
    const list = [];
    for (const found of matches.filter(found => found.from >= from && found.to <= to)) {
      list.push([text.slice(from, found.from), false], [text.slice(found.from, found.to), true]);
      from = found.to;
    }
    return list.concat([[text.slice(from, to), false]]).filter(piece => piece[0]);
  }

  // Pieces of the whole text: words, and whether they match.
  function whole(title, queried) {
    const text = title.normalize('NFD');
    return pieces(text, matchesIn(text, queried), 0, text.length);
  }

  // Pieces of the part that has the most of the words.
  function part(body, queried) {
    const text = body.normalize('NFD');
    const matches = matchesIn(text, queried);
    let start = 0, most = 0;
    matches.forEach((found, i) => {
      const near = new Set();
      for (let j = i; j < matches.length && matches[j].to < found.from + WIDTH - BEFORE; j++) near.add(matches[j].which);
      if (near.size > most) { most = near.size; start = found.from; }
    });
    const from = start < BEFORE ? 0 : text.indexOf(' ', start - BEFORE) + 1 || start;
    const list = pieces(text, matches, Math.min(from, start), Math.min(text.length, start + WIDTH));
    return from ? [['… ', false], ...list] : list;
  }

  window.excerpt = { whole, part };
})();
