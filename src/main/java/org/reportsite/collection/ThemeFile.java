package org.reportsite.collection;

import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;

/**
 * A file of a theme.
 *
 * @param name its name without what it ends with: that of the template which it replaces
 * @param file its path relative to the project
 * @param text what it holds
 */
public record ThemeFile(String name, String file, String text) {

    /**
     * Something wrong in the file; the message has its hint under its key with {@code .hint}.
     *
     * @param line from 1; past the end, the last
     * @param word what is wrong in this line, if it stands there; else the line as a whole is
     */
    public Problem problem(int line, String word, Message message, Message hint) {
        String[] lines = text.split("\\R", -1);
        int shown = Math.max(1, Math.min(line, lines.length));
        String written = lines[shown - 1];
        int column = Math.max(0, word.isEmpty() ? 0 : written.indexOf(word));
        return new Problem(new Location(file, shown, column + 1), written, message, hint);
    }
}
