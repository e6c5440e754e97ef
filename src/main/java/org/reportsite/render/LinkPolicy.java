package org.reportsite.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reportsite.site.Addresses;
import org.reportsite.site.LinkResolver;

/**
 * Which links of a report are published as links: web and mail addresses that a browser can't read otherwise, and links
 * to other reports' files. Targets come decoded, as a browser would see them.
 */
final class LinkPolicy {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#\\\\\\s]+[^\\\\]*");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\\\\\s]+");
    // What a browser drops or reads as something else before it looks for the scheme.
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\\\]");
    private static final Pattern ABSOLUTE = Pattern.compile("(?s)(/|[A-Za-z][A-Za-z0-9+.-]*:).*");
    private static final String URI_CHARACTERS = "-._~:/?#[]@!$&'()*+,;=%";

    private final LinkResolver resolver;
    private final String file;
    private final String page;

    /**
     * The policy for one report.
     *
     * @param file the report's file
     * @param page path of its page
     */
    LinkPolicy(LinkResolver resolver, String file, String page) {
        this.resolver = resolver;
        this.file = file;
        this.page = page;
    }

    /** A link's address on the page. */
    record Target(String href, boolean external) {}

    /** What a target is published as; empty where it is no link. */
    Optional<Target> targetOf(String target) {
        if (CONTROL.matcher(target).find()) {
            return Optional.empty();
        } else if (WEB.matcher(target).matches() || MAIL.matcher(target).matches()) {
            return Optional.of(new Target(uri(target), true));
        } else if (ABSOLUTE.matcher(target).matches()) {
            return Optional.empty();
        }
        return resolver.pageOf(file, target).map(found -> new Target(relative(found), false));
    }

    private String relative(String found) {
        int hash = found.indexOf('#');
        return hash < 0
                ? Addresses.relative(page, found)
                : Addresses.relative(page, found.substring(0, hash), found.substring(hash + 1));
    }

    /** Percent-encodes what an address can't hold; what is encoded already stays. */
    private static String uri(String target) {
        StringBuilder uri = new StringBuilder();
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || URI_CHARACTERS.indexOf(c) >= 0);
            uri.append(kept ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
