package org.reportsite.collection;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;
import org.reportsite.yaml.YamlFile;
import org.reportsite.yaml.YamlNode;

/** Reads everything that is configured: {@code report-site.yml} and each collection's {@code collection.yml}. */
public final class ConfigReader {

    private final Mistakes mistakes = new Mistakes();
    private final Path source;
    private final ProjectPaths paths;
    private final Set<String> knownRules;
    private boolean namesLanguage;

    private ConfigReader(Path source, ProjectPaths paths, Set<String> knownRules) {
        this.source = source;
        this.paths = paths;
        this.knownRules = knownRules;
    }

    /**
     * What was read.
     *
     * @param config the settings
     * @param notices settings that are right but have no effect in this version, in the order of the files
     * @param namesLanguage whether a collection names its language, rather than leaving it at the usual one
     */
    public record Result(SiteConfig config, List<Problem> notices, boolean namesLanguage) {
        public Result {
            notices = List.copyOf(notices);
        }
    }

    /**
     * Reads the settings of a source folder. No file is required: without any, the folder is one collection with the
     * usual settings.
     *
     * @param sourceDirectory the folder of the reports
     * @param projectDirectory the folder that paths in messages are relative to
     * @param knownRules ids of the rules of this version
     * @throws InvalidInputException with every mistake of every file, by file and place
     */
    public static Result read(Path sourceDirectory, Path projectDirectory, Set<String> knownRules)
            throws InvalidInputException {
        return new ConfigReader(sourceDirectory, new ProjectPaths(projectDirectory), Set.copyOf(knownRules)).read();
    }

    private Result read() throws InvalidInputException {
        if (!Files.isDirectory(source)) {
            mistakes.add(Place.ofFile(paths.name(source)), "config.source-missing", paths.name(source));
            mistakes.throwIfAny(null);
        }
        SiteReader.Site site =
                new SiteReader(source, paths, mistakes).read(file(source.resolve(CollectionFolders.SITE_FILE)));
        List<CollectionConfig> collections = new ArrayList<>();
        List<Path> folders = new CollectionFolders(source, paths, mistakes).find();
        for (Path folder : folders) {
            collections.add(collection(folder));
        }
        Path first = folders.get(0).resolve(CollectionFolders.COLLECTION_FILE);
        mistakes.throwIfAny(MessageLanguage.of(
                first, CollectionReader.LOCALES, collections.get(0).locale()));
        collections.sort(Comparator.comparing(CollectionConfig::id));
        Locale locale = collections.get(0).locale();
        String title = site.title() == null ? defaultTitle(collections, locale) : site.title();
        return new Result(
                new SiteConfig(
                        title, site.footer(), site.url(), site.indexed(), site.look(), site.pdf(), locale, collections),
                mistakes.notices(),
                namesLanguage);
    }

    private CollectionConfig collection(Path folder) {
        Path file = folder.resolve(CollectionFolders.COLLECTION_FILE);
        String name = folder.equals(source) ? "" : CollectionFolders.name(folder);
        YamlNode.Fields fields = file(file);
        namesLanguage |= fields.has("locale");
        return new CollectionReader(knownRules, mistakes).read(fields, name, paths.name(file));
    }

    /** A file's mapping, an empty one where there is no file or it can't be used. */
    private YamlNode.Fields file(Path path) {
        String name = paths.name(path);
        Optional<YamlNode.Fields> fields = Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                ? new YamlFile(mistakes, ConfigKeys::isKnown).read(path, name)
                : Optional.empty();
        return fields.orElseGet(() -> new YamlNode.Fields(Place.ofFile(name), List.of()));
    }

    private static String defaultTitle(List<CollectionConfig> collections, Locale locale) {
        return collections.size() == 1
                ? collections.get(0).title()
                : Messages.of(locale).text("config.default-site-title");
    }
}
