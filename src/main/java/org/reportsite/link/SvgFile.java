package org.reportsite.link;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Tells which SVG images are safe to publish as they are: those that only draw. In a page scripts of an image don't run,
 * but whoever opens the file by itself runs them.
 */
final class SvgFile {

    private static final int MOST_BYTES = 8 << 20;
    // A declaration could give elements attributes, or texts, that this reader doesn't see and a browser does.
    private static final Pattern DECLARES = Pattern.compile("<!(?:ENTITY|ATTLIST|ELEMENT|NOTATION)|<!DOCTYPE[^>]*\\[");
    private static final Pattern OTHER_ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!(?i:utf-8|us-ascii)[\"'])");

    private SvgFile() {}

    /**
     * Checks a file.
     *
     * @return the size its root element gives in pixels, null where it gives none
     * @throws TroubleException if it is no SVG image in UTF-8, or could do more than draw
     */
    static @Nullable ImageSize check(Path file) throws TroubleException, IOException {
        String text = text(file);
        if (!text.contains("<svg") && !text.contains(SvgRules.NAMESPACE)) {
            throw new TroubleException(Trouble.NO_IMAGE);
        }
        if (DECLARES.matcher(text).find()) {
            throw new TroubleException(Trouble.ACTIVE, "<!DOCTYPE […]>");
        }
        try {
            return check(factory().createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException e) {
            throw new TroubleException(Trouble.NO_IMAGE);
        }
    }

    private static @Nullable ImageSize check(XMLStreamReader xml) throws XMLStreamException, TroubleException {
        ImageSize size = null;
        boolean root = true;
        boolean style = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (root && !(xml.getLocalName().equals("svg") && SvgRules.NAMESPACE.equals(xml.getNamespaceURI()))) {
                    throw new TroubleException(Trouble.NO_IMAGE);
                }
                SvgRules.checkElement(xml);
                size = root ? SvgRules.size(xml) : size;
                root = false;
                style = xml.getLocalName().equals("style");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                style = false;
            } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                throw new TroubleException(Trouble.ACTIVE, "<?" + xml.getPITarget() + "?>");
            } else if (style && xml.hasText()) {
                SvgRules.checkStyle(xml.getText());
            }
        }
        return size;
    }

    private static String text(Path file) throws TroubleException, IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new TroubleException(Trouble.TOO_BIG, String.valueOf(MOST_BYTES >> 20));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (OTHER_ENCODING.matcher(withoutMark).find()) {
                throw new TroubleException(Trouble.NO_IMAGE);
            }
            return withoutMark;
        } catch (CharacterCodingException e) {
            throw new TroubleException(Trouble.NO_IMAGE);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
