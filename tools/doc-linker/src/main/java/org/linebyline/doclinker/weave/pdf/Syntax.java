package org.linebyline.doclinker.weave.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;

/**
 * How a PDF writes its objects, without a byte too many. A dictionary that has a type is an object of its own, and so is one that has
 * been given a number; any other is part of what holds it.
 */
final class Syntax implements ICOSVisitor {

    private final ToLongFunction<COSDictionary> numbers;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** @param numbers of objects */
    Syntax(ToLongFunction<COSDictionary> numbers) {
        this.numbers = numbers;
    }

    /** The bytes of a dictionary, its references included. */
    byte[] of(COSDictionary dictionary) throws IOException {
        out.reset();
        entries(dictionary);
        return out.toByteArray();
    }

    private void entries(COSDictionary dictionary) throws IOException {
        ascii("<<");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            entry.getKey().writePDF(out);
            value(entry.getValue());
        }
        ascii(">>");
    }

    private void value(COSBase value) throws IOException {
        if (value instanceof COSObject object) {
            reference(object.getKey().getNumber());
        } else {
            value.accept(this);
        }
    }

    private void reference(long number) throws IOException {
        ascii(" " + number + " 0 R");
    }

    private void ascii(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void visitFromDictionary(COSDictionary dictionary) throws IOException {
        if (dictionary.getKey() != null || dictionary.containsKey(COSName.TYPE) && !dictionary.isDirect()) {
            reference(numbers.applyAsLong(dictionary));
        } else {
            entries(dictionary);
        }
    }

    @Override
    public void visitFromStream(COSStream stream) throws IOException {
        reference(numbers.applyAsLong(stream));
    }

    @Override
    public void visitFromArray(COSArray array) throws IOException {
        ascii("[");
        for (COSBase value : array) {
            value(value);
        }
        ascii("]");
    }

    @Override
    public void visitFromString(COSString string) throws IOException {
        out.write('(');
        for (byte letter : string.getBytes()) {
            if (letter == '(' || letter == ')' || letter == '\\') {
                out.write('\\');
            }
            if (letter == '\r') {
                ascii("\\r");
            } else {
                out.write(letter);
            }
        }
        out.write(')');
    }

    @Override
    public void visitFromName(COSName name) throws IOException {
        name.writePDF(out);
    }

    @Override
    public void visitFromInt(COSInteger number) throws IOException {
        out.write(' ');
        number.writePDF(out);
    }

    @Override
    public void visitFromFloat(COSFloat number) throws IOException {
        out.write(' ');
        number.writePDF(out);
    }

    @Override
    public void visitFromBoolean(COSBoolean value) throws IOException {
        out.write(' ');
        value.writePDF(out);
    }

    @Override
    public void visitFromNull(COSNull none) throws IOException {
        out.write(' ');
        none.writePDF(out);
    }

    @Override
    public void visitFromDocument(COSDocument document) {
        throw new IllegalArgumentException("a document is no value");
    }
}
