package org.reportsite.collection;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.ValueReader;
import org.reportsite.yaml.YamlNode;

/** Reads {@code report-site.yml}. */
final class SiteReader {

    private static final Pattern URL = Pattern.compile("https?://[^\\s/?#]+(/[^\\s?#]*)?");

    private final Mistakes mistakes;

    SiteReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** What the file says of the site. */
    record Site(
            @Nullable String title,
            @Nullable String footer,
            @Nullable String url,
            boolean indexed) {}

    Site read(YamlNode.Fields root) {
        MapReader map = new MapReader(root, ConfigKeys.SITE, mistakes);
        ValueReader values = new ValueReader(mistakes);
        map.text("logo");
        map.free("colours").forEach(colour -> values.text(colour.key(), colour.value()));
        String url = map.text("siteUrl");
        if (url != null && !URL.matcher(url).matches()) {
            mistakes.add(map.at("siteUrl"), "config.site-url", url);
        }
        return new Site(
                map.text("title"),
                map.text("footer"),
                url == null || url.endsWith("/") ? url : url + "/",
                map.flag("robots", false));
    }
}
