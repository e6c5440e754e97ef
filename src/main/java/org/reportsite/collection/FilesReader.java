package org.reportsite.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.YamlNode;

/** Reads {@code files}. A pattern that can't match any report is a mistake: nobody would see why reports are missing. */
final class FilesReader {

    private static final Pattern BRACES = Pattern.compile("\\{[^}]*}?|}");
    private static final Set<String> PLACEHOLDERS = Set.of("{unit}", "{year}");

    /** Matching takes time by the pattern's length, and there are many files. */
    private static final int LONGEST = 500;

    private final Mistakes mistakes;

    FilesReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The patterns in order, none for the usual paths. */
    List<FilePattern> read(MapReader collection) {
        if (collection.find("files").orElse(null) instanceof YamlNode.Fields fields) {
            // {unit} without quotes is a mapping to YAML.
            mistakes.add(fields.at(), "config.files-braces");
            return List.of();
        }
        List<FilePattern> patterns = new ArrayList<>();
        for (YamlNode.Scalar scalar : collection.scalars("files")) {
            if (isUsable(scalar)) {
                patterns.add(FilePattern.parse(scalar.text()));
            }
        }
        return patterns;
    }

    private boolean isUsable(YamlNode.Scalar scalar) {
        String text = scalar.text();
        if (text.length() > LONGEST) {
            mistakes.add(scalar.at(), "config.pattern-long", Integer.toString(LONGEST));
            return false;
        }
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            if (!PLACEHOLDERS.contains(braces.group())) {
                mistakes.add(scalar.at(), "config.files-placeholder", braces.group());
                return false;
            } else if (FilePattern.isTwice(text, braces.group())) {
                mistakes.add(scalar.at(), "config.files-placeholder-twice", braces.group());
                return false;
            }
        }
        if (text.contains("\\") || text.startsWith("/") || text.matches("(.*/)?\\.{1,2}/.*")) {
            mistakes.add(scalar.at(), "config.files-path", text);
            return false;
        }
        if (!text.endsWith("*") && !ReportFiles.hasExtension(text)) {
            mistakes.add(scalar.at(), "config.files-extension", text);
            return false;
        }
        return true;
    }
}
