package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.report.Attachment;
import org.reportsite.report.Position;
import org.reportsite.yaml.Keys;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;
import org.reportsite.yaml.ValueReader;
import org.reportsite.yaml.YamlNode;

/** Reads {@code attachments}: a path or a list of them, each alone or with a title: {@code {file: scan.pdf, title: …}}. */
final class AttachmentsReader implements Keys {

    private static final String KEY = "attachments";
    private static final String FILE = "file";
    private static final String TITLE = "title";

    private final Mistakes mistakes;
    private final ValueReader values;

    AttachmentsReader(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.values = new ValueReader(mistakes);
    }

    List<Attachment> attachments(MapReader frontMatter) {
        YamlNode given = frontMatter.find(KEY).orElse(null);
        List<Attachment> attachments = new ArrayList<>();
        if (given instanceof YamlNode.Items items) {
            items.items().forEach(item -> add(item, attachments));
        } else if (given != null) {
            add(given, attachments);
        }
        return attachments;
    }

    private void add(YamlNode item, List<Attachment> attachments) {
        if (item instanceof YamlNode.Fields fields) {
            MapReader map = new MapReader(fields, this, mistakes);
            add(map.requiredText(FILE), map.text(TITLE), map.at(FILE), attachments);
        } else {
            add(values.text(KEY, item), null, item.at(), attachments);
        }
    }

    private static void add(@Nullable String path, @Nullable String title, Place at, List<Attachment> attachments) {
        if (path != null) {
            Position position = new Position(at.location().line(), at.location().column());
            attachments.add(new Attachment(path, title, position));
        }
    }

    @Override
    public List<String> names() {
        return List.of(FILE, TITLE);
    }

    @Override
    public String path(String name) {
        return KEY + "." + name;
    }

    @Override
    public Optional<String> elsewhere(String name) {
        return Optional.empty();
    }
}
