package org.reportsite.collection;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.YamlNode;

/** Reads {@code report-site.yml}, and the theme beside it. */
final class SiteReader {

    private static final Pattern URL = Pattern.compile("https?://[^\\s/?#]+(/[^\\s?#]*)?");

    private final Path source;
    private final ProjectPaths paths;
    private final Mistakes mistakes;

    /**
     * A reader of the site's settings.
     *
     * @param source the folder they stand in
     */
    SiteReader(Path source, ProjectPaths paths, Mistakes mistakes) {
        this.source = source;
        this.paths = paths;
        this.mistakes = mistakes;
    }

    /** What the file says of the site. */
    record Site(
            @Nullable String title,
            @Nullable String footer,
            @Nullable String url,
            boolean indexed,
            Look look,
            @Nullable PdfConfig pdf) {}

    Site read(YamlNode.Fields root) {
        MapReader map = new MapReader(root, ConfigKeys.SITE, mistakes);
        LookReader look = new LookReader(source, mistakes);
        String url = map.text("siteUrl");
        if (url != null && !URL.matcher(url).matches()) {
            mistakes.add(map.at("siteUrl"), "config.site-url", url);
        }
        return new Site(
                map.text("title"),
                map.text("footer"),
                url == null || url.endsWith("/") ? url : url + "/",
                map.flag("robots", false),
                new Look(look.logo(map), look.colours(map), new ThemeReader(source, paths, mistakes).read()),
                new PdfReader(source, mistakes).read(map));
    }
}
