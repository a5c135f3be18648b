// Finds passages in the index that the build has made, by words that begin as those of the query, and puts the best first.
// Loaded with the index when somebody begins to search.
(function () {
  'use strict';
  const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
  const VALUES = new Uint8Array(128);
  Array.from(DIGITS).forEach((digit, value) => { VALUES[digit.charCodeAt(0)] = value; });
  const WEIGHTS = [1, 1.3, 1.6, 4]; // once, more often, often or in a formula, in the name
  const BEGINNING = .6; // what a word counts of which only the beginning is given
  const KINDS = { c: 1.4, t: 1.2, e: 1.1, s: 1, y: 1, j: .8, w: .7 }; // what is more often meant comes first
  const LOOKS = /\\(?:begin|end)\{[^{}]*\}|\\(?:operatorname|mathrm|mathbf|mathbb|mathcal|text|left|right|[bB]igg?[lr]?|displaystyle|qquad|quad)(?![a-zA-Z])|\\[,;:! \\]|&/g;
  const shown = [];
  let book, words, postings, letters, volumeOf;

  // As the build cuts words: without accents, then apart, then small.
  const bare = text => text.normalize('NFKD').replace(/\p{M}+/gu, '');
  const fold = text => bare(text).toLowerCase();
  const meaning = latex => latex.replace(LOOKS, ' ').replace(/\\[dt]frac(?![a-zA-Z])/g, '\\frac');
  const spelling = latex => meaning(latex).replace(/[\\{}\s]/g, '');

  // The words of a query; the number of an equation is one.
  function split(query) {
    const number = query.trim().match(/^\(?(\d+\.\d+)\)?$/);
    if (number) return [number[1]];
    const cut = bare(meaning(query)).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    return Array.from(new Set(cut.map(word => word.toLowerCase())));
  }

  function firstFrom(word) {
    let low = 0, high = words.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (words[middle] < word) low = middle + 1; else high = middle;
    }
    return low;
  }

  // The words of the index that a word of the query begins; a single letter is a symbol and only itself.
  function end(word, first) {
    let at = first;
    while (at < words.length && (word.length > 1 ? words[at].startsWith(word) : words[at] === word)) at++;
    return at;
  }

  // The query; or, if it has words that begin none of the index, the words that were meant.
  function meant(query) {
    const asked = split(query);
    const said = asked.map(word => {
      const first = firstFrom(word);
      const often = at => postings[at].length;
      return end(word, first) > first ? word : speller.nearest(word, { words, letters, first: firstFrom, often }) || word;
    });
    return said.every((word, i) => word === asked[i]) ? query : said.join(' ');
  }

  // How well each passage matches one word of the query, at most once for each passage.
  function matches(word) {
    const best = new Float32Array(book.kinds.length);
    const first = firstFrom(word);
    for (let at = first, last = end(word, first); at < last; at++) {
      const quality = words[at] === word ? 1 : BEGINNING * word.length / words[at].length;
      const digits = postings[at];
      for (let i = 0, passage = -1; i < digits.length; i++) {
        let value = 0, shift = 0, digit;
        while ((digit = VALUES[digits.charCodeAt(i)]) > 31) { value += (digit - 32) * 2 ** shift; shift += 5; i++; }
        value += digit * 2 ** shift;
        passage += value >> 2;
        best[passage] = Math.max(best[passage], quality * WEIGHTS[value & 3]);
      }
    }
    return best;
  }

  // Only passages that match as many words as any does count.
  function scores(query) {
    const total = new Float32Array(book.kinds.length), hits = new Uint8Array(book.kinds.length);
    let most = 1;
    for (const word of split(query)) {
      const best = matches(word);
      let count = 1;
      for (let i = 0; i < best.length; i++) if (best[i]) count++;
      const rare = Math.log(1 + best.length / count);
      for (let i = 0; i < best.length; i++) {
        if (best[i]) { total[i] += rare * best[i]; most = Math.max(most, ++hits[i]); }
      }
    }
    for (let i = 0; i < total.length; i++) if (hits[i] < most) total[i] = 0;
    return total;
  }

  // A formula or a title that holds the query as it is written is meant.
  function asWritten(passage, query) {
    const formula = book.formulas[passage], written = spelling(query);
    const title = fold(book.titles[passage]), said = fold(query.trim());
    const inFormula = !written || !formula.includes(written) ? 0 : formula.startsWith(written) ? 3 : 2;
    const inTitle = title === said ? 3 : title.startsWith(said) ? 1 : title.includes(said) ? .5 : 0;
    return 1 + (/[\\^_{}=]/.test(query) || written.length < 3 ? inFormula : 0) + inTitle;
  }

  function keep(list, found, limit) {
    let at = list.length;
    while (at > 0 && list[at - 1].score < found.score) at--;
    if (at < limit) { list.splice(at, 0, found); list.length = Math.min(list.length, limit); }
  }

  // The best passages of each kind; the kind with the best one first.
  function find(query, limit) {
    const kinds = new Map();
    scores(query).forEach((score, passage) => {
      if (!score) return;
      const kind = book.kinds[passage];
      if (!kinds.has(kind)) kinds.set(kind, []);
      keep(kinds.get(kind), { passage, kind, score }, 8 * limit);
    });
    const groups = Array.from(kinds, ([kind, list]) => {
      list.forEach(found => { found.score *= KINDS[kind] * asWritten(found.passage, query); });
      return { kind, found: list.sort((a, b) => b.score - a.score || a.passage - b.passage).slice(0, limit) };
    });
    groups.sort((a, b) => b.found[0].score - a.found[0].score);
    return groups.map(group => ({ kind: group.kind, found: group.found.map(entry => describe(entry.passage)) }));
  }

  // An anchor that is left out says what the title says, or is that of the equation before.
  function anchor(passage) {
    const kind = book.kinds[passage];
    if (kind === 'y') return anchor(passage - 1);
    return kind === 'c' ? '' : '#' + (book.anchors[passage] || book.titles[passage].toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'));
  }

  function describe(passage) {
    const volume = volumeOf[passage];
    const [page, chapter, place, , first] = book.volumes[volume];
    return { volume, page, chapter, place, href: page + anchor(passage), number: book.numbers[passage],
      title: book.titles[passage], body: () => shown[volume] && shown[volume][passage - first] };
  }

  function index(data) {
    book = data;
    words = data.words.split(' ');
    postings = data.postings.split(' ');
    letters = Array.from(new Set(data.words)).filter(sign => /\p{L}/u.test(sign));
    volumeOf = new Uint16Array(data.kinds.length);
    let first = 0;
    data.volumes.forEach((volume, number) => {
      volumeOf.fill(number, first, first + volume[3]);
      volume.push(first);
      first += volume[3];
    });
  }

  window.finder = { index, volume: ([number, passages]) => { shown[number] = passages; }, find, meant, split, spelling };
})();
