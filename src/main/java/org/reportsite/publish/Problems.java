package org.reportsite.publish;

import java.nio.file.Path;
import java.util.List;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;

/** Problems with the output folder. They have no line of their own, so they stand at the file's start. */
final class Problems {

    private Problems() {}

    /** A problem whose message is {@code key} and whose hint is {@code key.hint}, both with these arguments. */
    static Problem at(String file, String key, Object... arguments) {
        return new Problem(
                Location.startOf(file), null, Message.of(key, arguments), Message.of(key + ".hint", arguments));
    }

    /** An exception that carries just this problem. */
    static InvalidInputException only(String file, String key, Object... arguments) {
        return new InvalidInputException(List.of(at(file, key, arguments)));
    }

    /** A path as messages show it: the same on every system. */
    static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
