package org.linebyline.doclinker.weave.formula;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Reads a font in the Web Open Font Format: an OpenType font whose tables are deflated. */
final class Woff {

    private static final int HEAD = 44;
    private static final int ENTRY = 20;

    private Woff() {
    }

    static OpenTypeFont read(byte[] woff) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(woff);
        int tables = in.getShort(12);
        ByteBuffer out = ByteBuffer.allocate(in.getInt(16) + 4 * tables);
        out.putInt(in.getInt(4)).putShort((short) tables).position(12);
        int offset = 12 + 16 * tables;
        for (int entry = HEAD; entry < HEAD + ENTRY * tables; entry += ENTRY) {
            byte[] table = table(woff, in.getInt(entry + 4), in.getInt(entry + 8), in.getInt(entry + 12));
            out.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16)).putInt(offset).putInt(table.length);
            out.put(offset, table);
            offset += (table.length + 3) / 4 * 4;
        }
        return new OTFParser().parse(new RandomAccessReadBuffer(out.array()));
    }

    private static byte[] table(byte[] woff, int offset, int deflated, int length) throws IOException {
        byte[] table = new byte[length];
        if (deflated == length) {
            System.arraycopy(woff, offset, table, 0, length);
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(woff, offset, deflated);
            inflater.inflate(table);
            return table;
        } catch (DataFormatException e) {
            throw new IOException("a table of the font cannot be read", e);
        } finally {
            inflater.end();
        }
    }
}
