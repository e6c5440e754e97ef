package org.reportsite.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A report's text that changes with the years. A line behind {@code [2021-2022]} stands in these years only; {@code
 * {n:40}} is a number that grows with the years and differs between units.
 */
record SampleText(List<String> lines) {

    private static final Pattern YEARS = Pattern.compile("^(\\s*)\\[(\\d{4})(-)?(\\d{4})?] ?(.*)$");
    private static final Pattern NUMBER = Pattern.compile("\\{n:(\\d+)}");

    static SampleText load(String name) {
        try (InputStream resource = SampleText.class.getResourceAsStream("sample/" + name)) {
            return new SampleText(new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String unitName, int unitIndex, int year) {
        return lines.stream()
                .filter(line -> isIn(line, year))
                .map(line -> YEARS.matcher(line).replaceFirst("$1$5"))
                .map(line -> line.replace("{unit}", unitName).replace("{year}", String.valueOf(year)))
                .map(line -> NUMBER.matcher(line).replaceAll(m -> grown(m.group(1), unitIndex, year)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String grown(String number, int unitIndex, int year) {
        int start = Integer.parseInt(number);
        return String.valueOf(start + start * unitIndex / 9 + start * (year - 2021) / 14);
    }

    private static boolean isIn(String line, int year) {
        Matcher years = YEARS.matcher(line);
        if (!years.matches()) {
            return true;
        }
        int from = Integer.parseInt(years.group(2));
        int to = years.group(4) != null ? Integer.parseInt(years.group(4)) : years.group(3) != null ? 9999 : from;
        return from <= year && year <= to;
    }
}
