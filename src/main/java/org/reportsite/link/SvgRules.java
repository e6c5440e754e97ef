package org.reportsite.link;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What an SVG image may hold: elements that draw, references within itself, embedded pictures. */
final class SvgRules {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    // No script, foreignObject or a; no animation, which could set a link.
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "metadata",
            "style",
            "switch",
            "symbol",
            "use",
            "view",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "image",
            "marker",
            "mask",
            "clipPath",
            "pattern",
            "linearGradient",
            "radialGradient",
            "stop",
            "filter",
            "feBlend",
            "feColorMatrix",
            "feComponentTransfer",
            "feComposite",
            "feConvolveMatrix",
            "feDiffuseLighting",
            "feDisplacementMap",
            "feDistantLight",
            "feDropShadow",
            "feFlood",
            "feFuncA",
            "feFuncB",
            "feFuncG",
            "feFuncR",
            "feGaussianBlur",
            "feImage",
            "feMerge",
            "feMergeNode",
            "feMorphology",
            "feOffset",
            "fePointLight",
            "feSpecularLighting",
            "feSpotLight",
            "feTile",
            "feTurbulence");
    private static final Pattern WITHIN =
            Pattern.compile("#.*|data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");
    // A backslash could spell any of these words otherwise.
    private static final Pattern STYLE =
            Pattern.compile("(?i)@import|\\\\|javascript:|image-set|url\\((?!\\s*[\"']?#)");
    private static final Pattern PIXELS = Pattern.compile("\\s*(\\d{1,5})(?:\\.\\d+)?(?:px)?\\s*");
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\s*\\S+[\\s,]+\\S+[\\s,]+(\\d{1,5})(?:\\.\\d+)?[\\s,]+(\\d{1,5})(?:\\.\\d+)?\\s*");

    private SvgRules() {}

    /** Checks an element and its attributes. Elements of other namespaces than SVG and HTML mean nothing to a browser. */
    static void checkElement(XMLStreamReader xml) throws TroubleException {
        String namespace = xml.getNamespaceURI();
        String name = xml.getLocalName();
        if (HTML.equals(namespace) || (NAMESPACE.equals(namespace) && !ELEMENTS.contains(name))) {
            throw new TroubleException(Trouble.ACTIVE, "<" + name + ">");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            checkAttribute(xml.getAttributeLocalName(i), xml.getAttributeNamespace(i), xml.getAttributeValue(i));
        }
    }

    /** Checks a style sheet. */
    static void checkStyle(String css) throws TroubleException {
        Matcher found = STYLE.matcher(css);
        if (found.find()) {
            throw new TroubleException(Trouble.ACTIVE, found.group());
        }
    }

    /** The size in pixels of the root element, by its width and height, else by its view box; null where it has none. */
    static @Nullable ImageSize size(XMLStreamReader xml) {
        Matcher width = PIXELS.matcher(value(xml, "width"));
        Matcher height = PIXELS.matcher(value(xml, "height"));
        if (width.matches() && height.matches()) {
            return ImageFile.of(Integer.parseInt(width.group(1)), Integer.parseInt(height.group(1)));
        }
        Matcher box = VIEW_BOX.matcher(value(xml, "viewBox"));
        return box.matches() ? ImageFile.of(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2))) : null;
    }

    private static void checkAttribute(String name, @Nullable String namespace, String value) throws TroubleException {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean leads = lower.equals("href") || lower.equals("src");
        if (lower.startsWith("on")
                || (lower.equals("base") && XML.equals(namespace))
                || (leads && !WITHIN.matcher(value).matches())) {
            throw new TroubleException(Trouble.ACTIVE, name);
        }
        if (!leads) {
            checkStyle(value);
        }
    }

    private static String value(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
