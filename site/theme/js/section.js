// The contents begin with the chapter and say which of its sections is being read: the last whose heading is in the upper third of the window or above.
// Beside a heading that is pointed at stands a link to it; who does not point has the contents.
(function () {
  'use strict';
  const contents = document.querySelector('.contents');
  const chapter = contents.querySelector('[aria-current=page]');
  const sections = Array.from(chapter.parentElement.querySelectorAll(':scope li a'), link => ({ link, heading: document.getElementById(link.hash.slice(1)) }));
  let waiting = false;

  for (const heading of document.querySelectorAll('.chapter :is(h2, h3)[id]')) {
    const link = document.createElement('a');
    link.className = 'to-here';
    link.href = '#' + heading.id;
    link.tabIndex = -1;
    link.setAttribute('aria-hidden', 'true');
    heading.prepend(link);
  }

  // Where they are too long, at the chapter.
  function begin() {
    if (chapter.offsetTop + chapter.parentElement.offsetHeight > contents.clientHeight) contents.scrollTop = chapter.offsetTop - 24;
  }

  // The contents scroll by themselves, never the page.
  function show(link) {
    const outer = contents.getBoundingClientRect(), inner = link.getBoundingClientRect();
    if (inner.bottom > outer.bottom - 32) contents.scrollTop += inner.bottom - outer.bottom + 32;
    else if (inner.top < outer.top) contents.scrollTop -= outer.top - inner.top + 16;
  }

  function mark() {
    waiting = false;
    const here = sections.filter(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 3).pop();
    const before = contents.querySelector('[aria-current=location]');
    if (before === (here ? here.link : null)) return;
    if (before) before.removeAttribute('aria-current');
    if (here) {
      here.link.setAttribute('aria-current', 'location');
      show(here.link);
    }
  }

  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mark);
  }, { passive: true });
  contents.addEventListener('toggle', begin);
  begin();
  mark();
})();
