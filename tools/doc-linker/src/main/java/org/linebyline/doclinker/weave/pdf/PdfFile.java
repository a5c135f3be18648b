package org.linebyline.doclinker.weave.pdf;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * A PDF that is written while the book is printed: what is finished goes to the file, with all that it refers to, and can be
 * forgotten. Others refer to it by its number. Fonts are written last, for until then they get more characters.
 */
final class PdfFile implements Closeable {
    private static final byte[] HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);
    /** So many objects are compressed together: a reader who wants one unpacks all of them. */
    private static final int PACK = 200;

    private final MessageDigest digest = digest();
    private final OutputStream out;
    private final Syntax syntax = new Syntax(this::number);
    private final CrossReferences places = new CrossReferences();
    private final Deque<COSDictionary> waiting = new ArrayDeque<>();
    private final List<COSDictionary> fonts = new ArrayList<>();
    private final List<Long> packed = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final ByteArrayOutputStream pack = new ByteArrayOutputStream();
    private long position;
    private long last;

    PdfFile(Path file) throws IOException {
        out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), 1 << 16);
        put(HEADER);
    }

    /** A reference to an object that is to be made. */
    COSObject reserve() {
        return new COSObject(COSNull.NULL, nextKey());
    }

    /** A reference to an object that {@linkplain #write is written} at some time: it says no more of it than its number. */
    COSObject reference(COSDictionary object) {
        if (object.getKey() == null) {
            object.setKey(nextKey());
        }
        return new COSObject(COSNull.NULL, object.getKey());
    }

    /** Writes an object, and all that it refers to and that has no number yet; to be called once for each. */
    COSObject write(COSDictionary object) throws IOException {
        COSObject reference = reference(object);
        waiting.add(object);
        while (!waiting.isEmpty()) {
            place(waiting.remove());
        }
        return reference;
    }

    /** Writes what ends a file; nothing can be written after it. */
    void finish(COSDictionary catalog, COSDictionary information) throws IOException {
        write(information);
        write(catalog);
        for (int i = 0; i < fonts.size(); i++) {
            write(fonts.get(i));
        }
        closePack();
        long here = position;
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.TYPE, COSName.XREF);
        trailer.setItem(COSName.ROOT, reference(catalog));
        trailer.setItem(COSName.INFO, reference(information));
        trailer.setItem(COSName.ID, identity());
        places.at(++last, here);
        places.describe(trailer, last + 1);
        put(last, trailer, places.bytes(last + 1));
        put(ascii("startxref\n" + here + "\n%%EOF\n"));
    }

    private long number(COSDictionary object) {
        if (object.getKey() == null) {
            object.setKey(nextKey());
            (COSName.FONT.equals(object.getCOSName(COSName.TYPE)) ? fonts : waiting).add(object);
        }
        return object.getKey().getNumber();
    }

    private COSObjectKey nextKey() {
        return new COSObjectKey(++last, 0);
    }

    private void place(COSDictionary object) throws IOException {
        long number = object.getKey().getNumber();
        if (object instanceof COSStream stream) {
            places.at(number, position);
            try (InputStream bytes = stream.createRawInputStream()) {
                put(number, stream, bytes.readAllBytes());
            }
            return;
        }
        packed.add(number);
        offsets.add(pack.size());
        pack.write(syntax.of(object));
        pack.write('\n');
        if (packed.size() == PACK) {
            closePack();
        }
    }

    private void closePack() throws IOException {
        if (packed.isEmpty()) {
            return;
        }
        places.at(++last, position);
        byte[] index = index();
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.OBJ_STM);
        dictionary.setInt(COSName.N, packed.size());
        dictionary.setInt(COSName.FIRST, index.length);
        dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        put(last, dictionary, deflated(index, pack.toByteArray()));
        packed.clear();
        offsets.clear();
        pack.reset();
    }

    /** A pack begins with the number of each of its objects and where it begins. */
    private byte[] index() {
        StringBuilder index = new StringBuilder();
        for (int i = 0; i < packed.size(); i++) {
            index.append(packed.get(i)).append(' ').append(offsets.get(i)).append(' ');
            places.inPack(packed.get(i), last, i);
        }
        return ascii(index.toString());
    }

    static byte[] deflated(byte[]... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(bytes)) {
            for (byte[] part : parts) {
                deflater.write(part);
            }
        }
        return bytes.toByteArray();
    }

    private void put(long number, COSDictionary dictionary, byte[] content) throws IOException {
        dictionary.setItem(COSName.LENGTH, COSInteger.get(content.length));
        put(ascii(number + " 0 obj\n"));
        put(syntax.of(dictionary));
        put(ascii("\nstream\n"));
        put(content);
        put(ascii("\nendstream\nendobj\n"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    /** What tells the file from others: the same bytes have the same. */
    private COSArray identity() throws IOException {
        out.flush();
        COSString name = new COSString(Arrays.copyOf(digest.digest(), 16));
        COSArray identity = new COSArray();
        identity.add(name);
        identity.add(name);
        return identity;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
