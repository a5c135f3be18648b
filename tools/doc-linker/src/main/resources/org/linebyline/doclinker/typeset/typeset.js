// Sets one formula with MathJax: strings and numbers in, strings and numbers out, nothing kept for the next formula.
// The value of this script is the function typeset(latex, display, terms).
(() => {
  const { Configuration } = MathJax._.input.tex.Configuration;
  const { CommandMap } = MathJax._.input.tex.SymbolMap;
  const { TeX } = MathJax._.input.tex_ts;
  const { SVG } = MathJax._.output.svg_ts;
  const { TeXFont } = MathJax._.output.svg.fonts.tex_ts;
  const { STATE } = MathJax._.core.MathItem;
  const { SerializedMmlVisitor } = MathJax._.core.MmlTree.SerializedMmlVisitor;
  const adaptor = MathJax._.adaptors.liteAdaptor.liteAdaptor();
  MathJax._.handlers.html_ts.RegisterHTMLHandler(adaptor);

  /** Why a formula is not set; kind is MathJax's error id or one of ours. */
  class Refusal extends Error {
    constructor(kind, message, offset) {
      super(message);
      Object.assign(this, { kind, offset });
    }
  }
  const UNPLACED = -1;

  /** The terms of the formula at hand, in the order that numbers them. */
  let terms = [];
  /** The glyphs of the formula at hand: id to path data. */
  let glyphs = {};

  // ---- LaTeX in: \term{name}{latex} puts a class on what its second argument makes, and so does \symbol{number}{latex}

  const hasClass = node => node.attributes.getExplicit('class') !== undefined;

  /** A lone node stays itself, so that an operator keeps its space and its limits; others become one row. */
  function alone(parser, part) {
    const nodes = part.isInferred ? [...part.childNodes] : [part];
    return nodes.length === 1 && !hasClass(nodes[0]) ? nodes[0] : parser.create('node', 'mrow', nodes);
  }

  new CommandMap('line-by-line', { term: 'Term', symbol: 'Symbol' }, {
    Term(parser, command) {
      const name = parser.GetArgument(command);
      const number = terms.indexOf(name) + 1;
      const node = alone(parser, parser.ParseArg(command));
      node.attributes.set('class', `term term-${name} t${number}`);
      parser.Push(node);
    },
    Symbol(parser, command) {
      const number = Number(parser.GetArgument(command));
      const node = alone(parser, parser.ParseArg(command));
      node.attributes.set('class', `sym s${number}`);
      parser.Push(node);
    },
  });
  Configuration.create('line-by-line', { handler: { macro: ['line-by-line'] } });

  /**
   * How far the parser had read. A macro replaces what was read by its expansion, so the outermost parser is
   * placed by what it has left; the innermost parser reads an argument that ends there.
   */
  function position({ latex, parseOptions: { parsers } }) {
    const [inner, outer] = [parsers[0], parsers[parsers.length - 1]];
    const end = latex.length - (outer.string.length - outer.i);
    const start = inner === outer ? -1 : latex.lastIndexOf(inner.string, end);
    return start < 0 ? end : start + inner.i;
  }

  const input = new TeX({
    packages: ['base', 'ams', 'boldsymbol', 'cancel', 'line-by-line'],
    maxMacros: 1000,
    maxBuffer: 64 * 1024,
    formatError: (jax, error) => { throw new Refusal(error.id, error.message, position(jax)); },
  });

  // ---- SVG out: glyphs by reference, nothing that a page would have to style

  const output = new SVG({ font: new TeXFont(), fontCache: 'global' });
  output.fontCache.cachePath = (variant, code, path) => {
    const id = `g-${output.font.getVariant(variant).cacheID.replace('TEX-', '')}-${code}`;
    glyphs[id] = path;
    return id;
  };
  output.unknownText = text => { throw new Refusal('CharacterWithoutGlyph', text, UNPLACED); };
  const page = MathJax._.mathjax.mathjax.document('', { InputJax: input, OutputJax: output });

  const KEPT = new Set(['class', 'd', 'fill', 'height', 'href', 'points', 'rx', 'ry', 'cx', 'cy', 'r', 'stroke',
    'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-width', 'transform', 'viewBox', 'width',
    'x', 'x1', 'x2', 'y', 'y1', 'y2']);
  const RULES = {
    'mjx-dashed': { 'stroke-dasharray': '140' },
    'mjx-dotted': { 'stroke-dasharray': '0,140', 'stroke-linecap': 'round' },
  };

  function tidy(node) {
    const { attributes } = node;
    if ('data-line' in attributes || 'data-frame' in attributes) {
      Object.assign(attributes, { fill: 'none', 'stroke-width': '70' }, RULES[attributes.class]);
      delete attributes.class;
    }
    if ('xlink:href' in attributes) attributes.href = attributes['xlink:href'];
    if ('class' in attributes) attributes.class = attributes.class.trim();
    Object.keys(attributes).filter(name => !KEPT.has(name)).forEach(name => delete attributes[name]);
    node.styles = null;
    node.children.forEach(tidy);
    node.children = node.children.flatMap(child => says(child) ? [child] : child.children);
  }

  const says = ({ kind, attributes, children }) =>
    kind !== 'g' || 'class' in attributes || (Object.keys(attributes).length > 0 && children.length > 0);

  const UNITS_PER_EX = 1000 * output.font.params.x_height;
  const ex = units => Number((units / UNITS_PER_EX).toFixed(3));

  /** The picture with its measures; its box reaches down to the baseline at least, so that depth is never negative. */
  function picture(svg) {
    const [, top, width, height] = svg.attributes.viewBox.split(' ').map(Number);
    const depth = Math.max(0, top + height);
    const whole = Number((depth - top).toFixed(1));
    tidy(svg);
    svg.attributes = {
      xmlns: 'http://www.w3.org/2000/svg', class: 'formula-svg', viewBox: `0 ${top} ${width} ${whole}`,
      width: `${ex(width)}ex`, height: `${ex(whole)}ex`, overflow: 'visible', 'aria-hidden': 'true',
    };
    return { svg: adaptor.outerHTML(svg), width: ex(width), height: ex(whole), depth: ex(depth) };
  }

  // ---- MathML out

  /** Browsers no longer read mathvariant: a letter of another alphabet is written as its own character. */
  function letter(text, variant) {
    const codes = Array.from(text, character => character.codePointAt(0));
    const [alphabet, first] = TeXFont.SmpRanges.find(([, from, to]) => from <= codes[0] && codes[0] <= to) ?? [];
    const start = TeXFont.VariantSmp[SerializedMmlVisitor.variants[variant] ?? variant]?.[alphabet];
    if (codes.length !== 1 || start === undefined) return text;
    const code = start + codes[0] - first;
    return String.fromCodePoint(TeXFont.SmpRemap[code] ?? code);
  }

  const serializer = new class extends SerializedMmlVisitor {
    getDataAttributes() { return {}; }
    getAttributes(node) { return super.getAttributes(node).replace(/ mathvariant="(?!normal")[^"]*"/, ''); }
    visitTextNode(node) { return this.quoteHTML(letter(node.getText(), node.parent.attributes.getExplicit('mathvariant'))); }
  };

  const mathml = root => serializer.visitTree(root)
    .replace(/>\n\s*/g, '>').replace(/\n\s*</g, '<').replace(/\s*\n\s*/g, ' ');

  // ---- The function

  function set(latex, display) {
    const item = new page.options.MathItem(latex, input, display);
    item.start.node = adaptor.body(page.document);
    item.setMetrics(16, 16 * output.font.params.x_height, 1e6, 1e6, 1);
    item.convert(page, STATE.TYPESET);
    return { ...picture(adaptor.firstChild(item.typesetRoot)), mathml: mathml(item.root), glyphs };
  }

  return (latex, display, names) => {
    terms = Array.from(names);
    glyphs = {};
    try {
      return set(latex, display);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { kind: error.kind, message: error.message, offset: error.offset };
    }
  };
})();
