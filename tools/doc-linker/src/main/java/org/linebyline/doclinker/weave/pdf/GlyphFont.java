package org.linebyline.doclinker.weave.pdf;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The glyphs of the book's formulas as Type 3 fonts of the PDF, with the character of every glyph for search
 * and copy. Sharp at every size, because a glyph is its outline.
 */
final class GlyphFont {
    /** Half of what a byte holds: the checker of the PDF takes a greater code for a negative one, and leaves it unchecked. */
    private static final int CAPACITY = 127;

    private final String name;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final COSDictionary outlines = new COSDictionary();
    private final COSArray differences = new COSArray();
    private final COSArray widths = new COSArray();
    private final List<String> characters = new ArrayList<>();
    private Rectangle2D bounds = new Rectangle2D.Double();

    GlyphFont(String name) {
        this.name = name;
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        differences.add(COSInteger.ONE);
    }

    String name() {
        return name;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    boolean hasRoomFor(String glyph) {
        return codes.containsKey(glyph) || codes.size() < CAPACITY;
    }

    /** The code of a glyph in this font; the glyph is drawn when it is first asked for. */
    byte code(Mark.Glyph glyph) throws IOException {
        Integer code = codes.get(glyph.id());
        if (code == null) {
            code = codes.size() + 1;
            codes.put(glyph.id(), code);
            draw(glyph.id(), glyph.outline());
        }
        return code.byteValue();
    }

    private void draw(String id, Shape outline) throws IOException {
        Rectangle2D box = outline.getBounds2D();
        double width = Math.rint(box.getMaxX());
        COSStream procedure = new COSStream();
        write(procedure, new Ink().put("d1", width, 0, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()).fill(outline).bytes());
        outlines.setItem(COSName.getPDFName(id), procedure);
        differences.add(COSName.getPDFName(id));
        widths.add(new COSFloat((float) width));
        characters.add(character(id));
        bounds = codes.size() == 1 ? box : bounds.createUnion(box);
    }

    /** A glyph's id ends in the code point of its character, in hexadecimal. */
    private static String character(String id) {
        try {
            return Character.toString(Integer.parseInt(id.substring(id.lastIndexOf('-') + 1), 16));
        } catch (IllegalArgumentException e) {
            throw new UnprintableException("the glyph '" + id + "' does not end in a code point", e);
        }
    }

    /** Completes the font; to be called when every formula is drawn. */
    void finish() throws IOException {
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
        dictionary.setItem(COSName.NAME, COSName.getPDFName(name));
        dictionary.setItem(COSName.FONT_BBOX, floats(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()));
        dictionary.setItem(COSName.FONT_MATRIX, floats(0.001, 0, 0, 0.001, 0, 0));
        dictionary.setItem(COSName.CHAR_PROCS, outlines);
        dictionary.setItem(COSName.ENCODING, encoding);
        dictionary.setInt(COSName.FIRST_CHAR, 1);
        dictionary.setInt(COSName.LAST_CHAR, codes.size());
        dictionary.setItem(COSName.WIDTHS, widths);
        dictionary.setItem(COSName.RESOURCES, new COSDictionary());
        dictionary.setItem(COSName.FONT_DESC, descriptor());
        COSStream toUnicode = new COSStream();
        write(toUnicode, characterMap().getBytes(StandardCharsets.US_ASCII));
        dictionary.setItem(COSName.TO_UNICODE, toUnicode);
    }

    /** Tagged PDF asks for a descriptor of every font. */
    private COSDictionary descriptor() {
        int symbolic = 4;
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, symbolic);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        return descriptor;
    }

    private String characterMap() {
        StringBuilder map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <00> <ff>
            endcodespacerange
            """);
        // A block of the map holds at most 100 characters.
        for (int from = 0; from < characters.size(); from += 100) {
            int to = Math.min(from + 100, characters.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append('<').append(hex(i + 1, 2)).append("> <");
                characters.get(i).chars().forEach(unit -> map.append(hex(unit, 4)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    private static String hex(int number, int digits) {
        String text = Integer.toHexString(number);
        return "0".repeat(digits - text.length()) + text;
    }

    private static COSArray floats(double... numbers) {
        COSArray array = new COSArray();
        for (double number : numbers) {
            array.add(new COSFloat((float) number));
        }
        return array;
    }

    private static void write(COSStream stream, byte[] bytes) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }
}
