// The word of the index that somebody meant who typed another: with one letter left out, one too many, one for another, or two
// exchanged. Loaded when somebody begins to search.
(function () {
  'use strict';
  const WORD = /^\p{L}{4,}$/u; // a shorter one is near to too many, and a number is never misspelled
  const WHOLE = 4; // so much likelier than a word that it begins is the word itself

  function edits(word, letters) {
    const made = new Set();
    for (let at = 0; at <= word.length; at++) {
      const before = word.slice(0, at), after = word.slice(at), rest = after.slice(1);
      made.add(before + rest).add(before + rest.charAt(0) + after.charAt(0) + rest.slice(1));
      for (const letter of letters) made.add(before + letter + after).add(before + letter + rest);
    }
    return made;
  }

  // Of the words that an edit of it is or begins, the one that says the most; words are sorted, first(word) is where one stands or would
  // stand among them, and often(place) how often the word there is said.
  function nearest(word, { words, letters, first, often }) {
    let best = '', most = 0;
    for (const edit of WORD.test(word) ? edits(word, letters) : []) {
      for (let at = first(edit); at < words.length && words[at].startsWith(edit); at++) {
        const likely = often(at) * (words[at] === edit ? WHOLE : 1);
        if (likely > most) { best = words[at]; most = likely; }
      }
    }
    return best;
  }

  window.speller = { nearest };
})();
