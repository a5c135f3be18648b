require 'timeout'

# Gives up a chapter that takes longer than the option 'patience', in seconds.
module Patience
  def load input, options = {}
    Timeout.timeout(options[:patience]) { super }
  end

  # The same for the second half of the work.
  module Conversion
    def convert options = {}
      Timeout.timeout(@options[:patience]) { super }
    end
  end
end

# Takes away what tells of the machine or of the time: a page is the same wherever and whenever it is made.
module Anywhere
  TELLING = %w(docdir docfile outdir user-home localdate localtime localyear localdatetime docdate doctime docyear docdatetime)

  def initialize data = nil, options = {}
    super
    TELLING.each { |name| @attributes.delete name }
  end
end
Asciidoctor::Document.prepend Anywhere

# Refuses a table whose cells or columns are multiplied by more than any table needs: a number of ten characters fills the memory.
module Countable
  MOST = 1_000

  def parse_cellspec(*)
    super.tap { |spec, _| countable((spec || {}).values_at('colspan', 'rowspan', 'repeatcol').compact) }
  end

  def parse_colspecs records
    countable(records.scan(/(\d+)\*/).flatten.map(&:to_i))
    super
  end

  private

  def countable numbers
    raise "a table spans or repeats a cell or column more than #{MOST} times" if numbers.any? { |number| number > MOST }
  end
end
Asciidoctor::Parser.singleton_class.prepend Countable
Asciidoctor.singleton_class.prepend Patience
Asciidoctor::Document.prepend Patience::Conversion

# Asciidoctor's own HTML, but for what doc-linker fills in later: formulas, listings, cross references and images
# become empty elements that say what stands there. Every block says in which line it begins, and, when it does not
# stand in the chapter itself, in which file.
class ChapterConverter < (Asciidoctor::Converter.for 'html5')
  register_for 'doc-linker'

  ENTITIES = { '&' => '&amp;', '<' => '&lt;', '>' => '&gt;', '"' => '&quot;' }

  def convert node, transform = node.node_name, opts = nil
    html = super
    place = node.block? && node.context != :document ? place_of(node) : ''
    place.empty? ? html : html.sub(/\A\s*<\w+/) { |tag| tag + place }
  end

  def convert_stem node
    %(<div class="formula display" data-kind="stem" id="#{quote node.id}" data-role="#{quote node.role}" data-title="#{quote node.title}" data-source="#{quote node.attr('source')}"#{evaluation_of node}#{asciimath node.style == 'asciimath'}>#{node.content}</div>)
  end

  # Java is no prose: what a calls list says comes through as it is written.
  def convert_dlist node
    node.items.each { |_, java| java.subs.replace [:specialcharacters] if java } if node.role? 'calls'
    super
  end

  def convert_inline_quoted node
    return super unless node.type == :latexmath || node.type == :asciimath
    %(<span class="formula" data-kind="inline"#{place_of node.parent}#{asciimath node.type == :asciimath}>#{node.text}</span>)
  end

  def convert_listing node
    %(<figure class="listing" data-language="#{quote node.attr('language')}"><pre>#{node.content}</pre></figure>)
  end

  def convert_inline_anchor node
    return super unless node.type == :xref
    %(<a class="xref"#{place_of node.parent} data-target="#{quote node.attributes['refid']}">#{node.text}</a>)
  end

  # A note stands where it is called; a second call of it leads there.
  def convert_inline_footnote node
    number = node.attr 'index'
    return super unless number
    node.type == :xref ? %(<span class="note-again" data-note="#{number}"></span>) : %(<span class="note" data-note="#{number}">#{node.text}</span>)
  end

  def convert_image node
    %(<figure class="figure#{' vignette' if node.role? 'vignette'}" id="#{quote node.id}" data-image="#{quote node.attr('target')}"#{words_of node, node.alt}>#{node.title? ? %(<figcaption>#{node.title}</figcaption>) : ''}</figure>)
  end

  def convert_inline_image node
    %(<span class="figure"#{place_of node.parent} data-image="#{quote node.target}"#{words_of node, node.alt}></span>)
  end

  def convert_pass node
    %(<div data-kind="pass"></div>)
  end

  private

  # How an equation or a step is evaluated, or why it is not.
  def evaluation_of node
    %w(excused test tolerance of).select { |name| node.attr? name }.map { |name| %( data-#{name}="#{quote node.attr(name)}") }.join
  end

  def asciimath it
    it ? ' data-asciimath="true"' : ''
  end

  def place_of block
    at = block.respond_to?(:source_location) ? block.source_location : nil
    return '' unless at
    file = at.path == '<stdin>' ? '' : %( data-file="#{quote at.path}")
    %( data-line="#{at.lineno}"#{file})
  end

  # What the author says of an image: Asciidoctor makes up what is missing, and takes what follows a comma for a size.
  def words_of image, alt
    at = image.attributes
    cut = at.any? { |key, value| key.is_a?(Integer) && key > 1 && value && value.to_s !~ /\A\d+(%|px)?\z/ }
    %( data-alt="#{quote(at['default-alt'] ? '' : alt)}"#{cut ? ' data-cut="true"' : ''})
  end

  def quote value
    value.to_s.gsub(/[&<>"]/, ENTITIES)
  end
end
