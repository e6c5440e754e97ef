package org.reportsite.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.report.Edition;
import org.reportsite.report.Edition.Stage;
import org.reportsite.yaml.Keys;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.ValueReader;
import org.reportsite.yaml.YamlNode;

/** Reads {@code state}: {@code corrected}, or with more to it, {@code {stage: corrected, date: 2025-03-01, notice: …}}. */
final class EditionReader implements Keys {

    private static final String KEY = "state";
    private static final String STAGE = "stage";
    private static final String DATE = "date";
    private static final String NOTICE = "notice";

    private static final Map<String, Stage> STAGES = stages();

    private final Mistakes mistakes;

    EditionReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The report's edition; null where it does not say, or nothing usable. */
    @Nullable
    Edition edition(MapReader frontMatter) {
        YamlNode given = frontMatter.find(KEY).orElse(null);
        if (given instanceof YamlNode.Fields fields) {
            MapReader map = new MapReader(fields, this, mistakes);
            LocalDate date = map.date(DATE);
            String notice = map.text(NOTICE);
            Stage stage = map.require(STAGE) ? stage(map.choice(STAGE, List.copyOf(STAGES.keySet()))) : null;
            return stage == null ? null : new Edition(stage, date, notice);
        }
        Stage stage = given == null ? null : stage(new ValueReader(mistakes).choice(KEY, given, STAGES.keySet()));
        return stage == null ? null : new Edition(stage, null, null);
    }

    private static @Nullable Stage stage(@Nullable String word) {
        return word == null ? null : STAGES.get(word);
    }

    private static Map<String, Stage> stages() {
        Map<String, Stage> stages = new LinkedHashMap<>();
        stages.put("draft", Stage.DRAFT);
        stages.put("final", Stage.FINAL);
        stages.put("corrected", Stage.CORRECTED);
        stages.put("草稿", Stage.DRAFT);
        stages.put("定稿", Stage.FINAL);
        stages.put("更正", Stage.CORRECTED);
        return stages;
    }

    @Override
    public List<String> names() {
        return List.of(STAGE, DATE, NOTICE);
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
