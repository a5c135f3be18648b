package org.linebyline.doclinker.weave.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Where in a file its objects are: each alone, or in a pack with others. */
final class CrossReferences {
    private static final int KIND = 1;
    private static final int PLACE = 4;
    private static final int INDEX = 2;
    private static final int ROW = KIND + PLACE + INDEX;
    private static final byte UP = 2;

    private byte[] rows = new byte[ROW];

    void at(long number, long offset) {
        set(number, 1, offset, 0);
    }

    void inPack(long number, long pack, int index) {
        set(number, 2, pack, index);
    }

    private void set(long number, int kind, long place, int index) {
        int row = Math.toIntExact(number * ROW);
        if (rows.length < row + ROW) {
            rows = Arrays.copyOf(rows, 2 * (row + ROW));
        }
        ByteBuffer.wrap(rows, row, ROW).put((byte) kind).putInt((int) place).putShort((short) index);
    }

    /** Says how the table is to be read. */
    void describe(COSDictionary table, long size) {
        COSDictionary prediction = new COSDictionary();
        prediction.setInt(COSName.PREDICTOR, 12);
        prediction.setInt(COSName.COLUMNS, ROW);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(KIND));
        widths.add(COSInteger.get(PLACE));
        widths.add(COSInteger.get(INDEX));
        table.setLong(COSName.SIZE, size);
        table.setItem(COSName.W, widths);
        table.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        table.setItem(COSName.DECODE_PARMS, prediction);
    }

    /** The table: of each row its difference from the one above, which mostly is the same. */
    byte[] bytes(long size) throws IOException {
        ByteBuffer table = ByteBuffer.allocate(Math.toIntExact(size * (ROW + 1)));
        for (int row = 0; row < size * ROW; row += ROW) {
            table.put(UP);
            for (int i = row; i < row + ROW; i++) {
                table.put((byte) (rows[i] - (i < ROW ? 0 : rows[i - ROW])));
            }
        }
        return PdfFile.deflated(table.array());
    }
}
