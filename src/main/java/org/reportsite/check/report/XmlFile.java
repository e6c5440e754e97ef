package org.reportsite.check.report;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 in UTF-8, an element a line; characters that XML can't hold appear as {@code [U+0001]}. */
public final class XmlFile {

    private static final String INDENT = "  ";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    private XmlFile() throws XMLStreamException {
        // To a writer, not to a stream: the JDK's would take a surrogate pair apart.
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** What is in the file. */
    public interface Content {
        /**
         * Writes it.
         *
         * @throws XMLStreamException never: it is written to memory
         */
        void write(XmlFile xml) throws XMLStreamException;
    }

    /** The file's bytes. */
    public static byte[] of(Content content) {
        try {
            XmlFile file = new XmlFile();
            file.xml.writeStartDocument("UTF-8", "1.0");
            content.write(file);
            file.xml.writeCharacters("\n");
            file.xml.writeEndDocument();
            return file.text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    /**
     * An element.
     *
     * @param attributes names and values in turn
     */
    public void element(String name, Content content, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        depth++;
        content.write(this);
        depth--;
        line();
        xml.writeEndElement();
    }

    /**
     * An element without content.
     *
     * @param attributes names and values in turn
     */
    public void empty(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /**
     * An element of text alone.
     *
     * @param attributes names and values in turn
     */
    public void text(String name, String content, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(valid(content));
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], valid(attributes[i + 1]));
        }
    }

    private static String valid(String text) {
        StringBuilder valid = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c ->
                        valid.append(isValid(c) ? Character.toString(c) : String.format(Locale.ROOT, "[U+%04X]", c)));
        return valid.toString();
    }

    /** The production {@code Char} of XML 1.0, without the carriage return, which a reader would turn into a line feed. */
    private static boolean isValid(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }
}
