// What a chapter says of itself and of its equations, to whom it may concern: a script in the folder cards, which calls keepCards,
// since a page that was opened from a file may not fetch one. It is loaded when it is first wanted.
let keepCards;
let cardsOf;
(function () {
  'use strict';
  const folder = new URL('../cards/', document.currentScript.src);
  const asked = new Map();
  const hands = new Map();

  function ask(slug) {
    return new Promise((take, fail) => {
      const script = document.createElement('script');
      script.src = new URL(slug + '.js', folder);
      script.onerror = () => {
        asked.delete(slug);
        fail(new Error(script.src));
      };
      hands.set(slug, take);
      document.head.append(script);
    });
  }

  keepCards = chapter => hands.get(chapter.slug)(chapter);

  // A promise of what the page of a chapter says.
  cardsOf = page => {
    const slug = page.replace(/.*\/|\.html$/g, '');
    if (!asked.has(slug)) asked.set(slug, ask(slug));
    return asked.get(slug);
  };
})();
