package org.reportsite.scaffold;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reportsite.diagnostic.Messages;
import org.reportsite.text.Slugs;

/** Writes a {@link CollectionDraft}. */
final class CollectionYaml {

    static final String BUNDLE = "org.reportsite.scaffold.messages";

    private static final int UNITS_SHOWN = 20;

    private final CollectionDraft draft;
    private final StructureDraft structure;
    private final Messages texts;
    private final Set<String> ids = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    CollectionYaml(CollectionDraft draft) {
        this.draft = draft;
        this.structure = draft.structure();
        this.texts = Messages.of(BUNDLE, draft.locale());
    }

    String text() {
        comment("", "init.head", structure.reports());
        line("title: " + YamlText.of(draft.title()));
        line("locale: " + draft.locale().toLanguageTag());
        layout();
        units();
        line("structure:");
        end("opening", structure.openingRequired(), structure.openings());
        if (!structure.sections().isEmpty()) {
            sections();
        }
        end("closing", structure.closingRequired(), structure.closings());
        comment("  ", "init.extras", structure.extras());
        line("  extraSections: " + (structure.extras() * 5 > structure.reports() ? "allow" : "warning"));
        return out.toString();
    }

    private void layout() {
        if (draft.layout() != null && draft.layout().files() != null) {
            comment("", "init.files");
            line("files: '" + draft.layout().files().replace("'", "''") + "'");
        }
        if (draft.unit() != null) {
            comment("", "init.unit");
            line("unit: " + YamlText.of(draft.unit()));
        }
    }

    private void units() {
        List<String> units = draft.units();
        if (draft.unit() != null || units.isEmpty()) {
            return;
        }
        comment("", "init.units", units.size());
        line("# units:");
        units.stream()
                .limit(UNITS_SHOWN)
                .forEach(unit -> line("#   " + YamlText.of(unit) + ": {name: " + YamlText.of(unit) + "}"));
        if (units.size() > UNITS_SHOWN) {
            line("#   …");
        }
    }

    private void end(String key, boolean required, int reports) {
        comment("  ", "init." + key, reports, structure.reports());
        line("  " + key + ": {required: " + required + "}");
    }

    private void sections() {
        if (!structure.ordered()) {
            comment("  ", "init.unordered");
            line("  ordered: false");
        }
        comment("  ", "init.bounds", structure.reports() - structure.outliers(), structure.reports());
        line("  sections:");
        structure.sections().forEach(this::section);
    }

    private void section(DraftSection section) {
        String title = section.names().title();
        line("    - id: " + YamlText.of(Slugs.unique(Slugs.of(title), ids)));
        comment(
                "      ",
                section.others() == 0 ? "init.section" : "init.section.others",
                section.reports(),
                structure.reports(),
                String.join(texts.text("init.comma"), section.headings()),
                section.others());
        line("      title: " + YamlText.of(title));
        if (!section.names().aliases().isEmpty()) {
            line("      aliases: " + YamlText.list(section.names().aliases()));
        }
        SectionRole role = section.role();
        if (role != null) {
            String words = String.join(texts.text("init.comma"), role.words());
            comment("      ", "init.role", role.headings(), section.reports(), words);
            line("      role: " + role.role().name().toLowerCase(Locale.ROOT));
        }
        if (!section.required()) {
            line("      required: false");
        }
        if (section.points() != null && section.points().most() > 0) {
            Spread points = section.points();
            comment("      ", "init.points", points.least(), points.most(), points.usual());
            String min = points.least() > 0 ? "min: " + points.least() + ", " : "";
            line("      points: {" + min + "max: " + points.high() + "}");
        }
        if (section.characters() != null && section.characters().high() > 0) {
            Spread length = section.characters();
            comment("      ", "init.length", length.least(), length.most(), length.usual());
            line("      length: {min: " + length.roundLow() + ", max: " + length.roundHigh() + "}");
        }
        GivenSentences given = section.given();
        if (!given.texts().isEmpty()) {
            comment(
                    "      ",
                    "init.given",
                    given.reports(),
                    section.reports(),
                    given.texts().size());
            line("      boilerplate:");
            given.texts().forEach(text -> line("        - " + YamlText.of(text)));
        }
    }

    private void comment(String indent, String key, Object... arguments) {
        texts.text(key, arguments).lines().forEach(line -> line(indent + "# " + line));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
