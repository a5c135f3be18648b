// The drawing of the map: larger and smaller by wheel, pinch, buttons and keys, moved by dragging; arrow keys walk along the chapters.
(function () {
  'use strict';
  const drawing = document.querySelector('.drawing');
  const svg = drawing.querySelector(':scope > svg');
  const boxes = Array.from(svg.querySelectorAll('.box'));
  const legible = .18; // the titles of parts and the numbers of chapters
  const readable = .8; // the titles of chapters
  const pointers = new Map();
  const whole = { x: 0, y: 0, width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
  let x = 0, y = 0, scale = 1;
  let wanted = whole; // the area to be seen, until the reader moves the drawing
  let dragged = false;

  function paint() {
    svg.setAttribute('viewBox', `${x} ${y} ${svg.clientWidth / scale} ${svg.clientHeight / scale}`);
    svg.style.setProperty('--zoom', scale);
    svg.classList.toggle('far', scale < .6);
  }

  function smallest() {
    return Math.min(svg.clientWidth / (whole.width + 80), svg.clientHeight / (whole.height + 80));
  }

  // Where along one side the view begins: the area in its middle, or where it begins if it is longer; not beyond the drawing.
  function begin(start, length, all, seen) {
    return seen >= all + 80 ? (all - seen) / 2 : Math.max(-40, Math.min(all + 40 - seen, start + Math.min(-40, (length - seen) / 2)));
  }

  // Shows an area, as large as it fits but no larger than it is drawn. Where it could not be read, it fills the height, from where it begins.
  function show(area) {
    wanted = area;
    if (!svg.clientWidth) return;
    const wide = svg.clientWidth / (area.width + 80), high = svg.clientHeight / (area.height + 80);
    scale = Math.min(1, wide < legible ? Math.max(legible, high) : Math.max(legible, Math.min(wide, high)));
    x = begin(area.x, area.width, whole.width, svg.clientWidth / scale);
    y = begin(area.y, area.height, whole.height, svg.clientHeight / scale);
    paint();
  }

  // The point under the fingers or the mouse stays where it is.
  function zoom(factor, left = svg.clientWidth / 2, top = svg.clientHeight / 2) {
    const next = Math.max(smallest(), Math.min(3, scale * factor));
    x += left / scale - left / next;
    y += top / scale - top / next;
    scale = next;
    wanted = null;
    paint();
  }

  function pan(left, top) {
    x -= left / scale;
    y -= top / scale;
    wanted = null;
    paint();
  }

  function corner(box) {
    const { e, f } = box.transform.baseVal.consolidate().matrix;
    const { width, height } = box.firstElementChild.getBBox();
    return { x: e, y: f, width, height };
  }

  function areaOf(some) {
    const corners = some.map(corner);
    const left = Math.min(...corners.map(c => c.x)), top = Math.min(...corners.map(c => c.y));
    return { x: left, y: top, width: Math.max(...corners.map(c => c.x + c.width)) - left,
      height: Math.max(...corners.map(c => c.y + c.height)) - top };
  }

  // Brings a chapter into sight, large enough to be read.
  function reveal(box) {
    const at = corner(box);
    const inside = at.x > x && at.y > y && at.x + at.width < x + svg.clientWidth / scale && at.y + at.height < y + svg.clientHeight / scale;
    if (inside && scale >= readable) return;
    scale = Math.max(scale, readable);
    x = at.x + at.width / 2 - svg.clientWidth / scale / 2;
    y = at.y + at.height / 2 - svg.clientHeight / scale / 2;
    wanted = null;
    paint();
  }

  // Left and right along the arrows, up and down in reading order.
  function neighbor(box, key) {
    const n = box.dataset.n;
    const ends = { ArrowLeft: ['to', 'from'], ArrowRight: ['from', 'to'] }[key];
    if (!ends) return boxes[boxes.indexOf(box) + { ArrowUp: -1, ArrowDown: 1 }[key]];
    const arrow = svg.querySelector(`.arrows [data-${ends[0]}="${n}"]`);
    return arrow && boxes.find(other => other.dataset.n === arrow.dataset[ends[1]]);
  }

  function enter(box) {
    boxes.forEach(other => { other.tabIndex = other === box ? 0 : -1; });
  }

  // Where on the drawing, in pixels from its corner.
  function point(event) {
    const frame = svg.getBoundingClientRect();
    return { x: event.clientX - frame.left, y: event.clientY - frame.top };
  }

  function between() {
    const [a, b] = pointers.values();
    return { left: (a.x + b.x) / 2, top: (a.y + b.y) / 2, far: Math.hypot(a.x - b.x, a.y - b.y) };
  }

  function move(event) {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = point(event);
    if (pointers.size === 2) {
      const old = between();
      pointers.set(event.pointerId, now);
      const next = between();
      pan(next.left - old.left, next.top - old.top);
      zoom(next.far / old.far, next.left, next.top);
      dragged = true;
    } else if (dragged || Math.hypot(now.x - before.x, now.y - before.y) > 4) {
      if (!dragged) svg.setPointerCapture(event.pointerId);
      dragged = true;
      pointers.set(event.pointerId, now);
      pan(now.x - before.x, now.y - before.y);
    }
  }

  svg.addEventListener('pointerdown', event => {
    if (!pointers.size) dragged = false;
    pointers.set(event.pointerId, point(event));
  });
  svg.addEventListener('pointermove', move);
  for (const end of ['pointerup', 'pointercancel', 'pointerleave']) {
    svg.addEventListener(end, event => pointers.delete(event.pointerId));
  }
  svg.addEventListener('dragstart', event => event.preventDefault());
  svg.addEventListener('click', event => { if (dragged) { event.preventDefault(); event.stopImmediatePropagation(); } }, true);
  svg.addEventListener('wheel', event => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
    const { x: left, y: top } = point(event);
    zoom(Math.exp(-event.deltaY * lines * (event.ctrlKey ? .01 : .0015)), left, top);
  }, { passive: false });

  const buttons = { in: () => zoom(1.4), out: () => zoom(1 / 1.4), all: () => show(whole) };
  const keys = { '+': 'in', '=': 'in', '-': 'out', '−': 'out', '0': 'all' };
  for (const button of drawing.querySelectorAll('[data-zoom]')) button.addEventListener('click', buttons[button.dataset.zoom]);
  drawing.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (keys[event.key]) {
      buttons[keys[event.key]]();
      event.preventDefault();
    } else if (event.key.startsWith('Arrow') && event.target.matches('.box')) {
      const next = neighbor(event.target, event.key);
      if (next) next.focus({ preventScroll: true });
      event.preventDefault();
    }
  });
  svg.addEventListener('focusin', event => {
    if (!event.target.matches('.box')) return;
    enter(event.target);
    if (event.target.matches(':focus-visible')) reveal(event.target);
  });

  // Another script says what is to be seen: a list of chapters.
  drawing.addEventListener('show', event => show(areaOf(event.detail)));
  enter(boxes[0]);
  new ResizeObserver(() => { if (wanted) show(wanted); else paint(); }).observe(svg);
})();
