// Links to chapters that have been read say so, in the contents and in every list of chapters.
(function () {
  'use strict';
  const own = document.querySelector('.mark-read');
  const links = Array.from(document.querySelectorAll('.contents > ol > li > a, .written a, .chapters a, .map-list a.title, .chip'));

  function slug(link) {
    if (link.matches('[aria-current=page]')) return own && own.dataset.chapter;
    const page = (link.getAttribute('href') || '').match(/([^/]+)\.html$/);
    return page && page[1];
  }

  document.addEventListener('progress', () => {
    for (const link of links) link.classList.toggle('read', progress.has('chapters', slug(link)));
  });
})();
