# Asciidoctor's own HTML, but for what doc-linker fills in later: formulas, listings, cross references and images
# become empty elements that say what stands there and in which line.
class ChapterConverter < (Asciidoctor::Converter.for 'html5')
  register_for 'doc-linker'

  def convert_stem node
    %(<div class="formula display" data-kind="stem" id="#{quote node.id}" data-role="#{quote node.role}" data-source="#{quote node.attr('source')}" data-line="#{node.lineno}">#{node.content}</div>)
  end

  def convert_inline_quoted node
    return super unless node.type == :latexmath || node.type == :asciimath
    %(<span class="formula" data-kind="inline" data-line="#{line_of node}">#{node.text}</span>)
  end

  def convert_listing node
    %(<figure class="listing" data-language="#{quote node.attr('language')}" data-line="#{node.lineno}"><pre>#{node.content}</pre></figure>)
  end

  def convert_inline_anchor node
    return super unless node.type == :xref
    %(<a class="xref" data-line="#{line_of node}" data-target="#{quote node.attributes['refid']}">#{node.text}</a>)
  end

  def convert_image node
    %(<figure class="figure" id="#{quote node.id}" data-image="#{quote node.attr('target')}" data-alt="#{quote node.alt}" data-line="#{node.lineno}">#{node.title? ? %(<figcaption>#{node.title}</figcaption>) : ''}</figure>)
  end

  def convert_inline_image node
    %(<span class="figure" data-image="#{quote node.target}" data-alt="#{quote node.alt}" data-line="#{line_of node}"></span>)
  end

  def convert_pass node
    %(<div data-kind="pass" data-line="#{node.lineno}"></div>)
  end

  private

  def line_of node
    node.parent.respond_to?(:lineno) ? node.parent.lineno : nil
  end

  def quote value
    value.to_s.gsub('&', '&amp;').gsub('<', '&lt;').gsub('>', '&gt;').gsub('"', '&quot;')
  end
end
