package org.reportsite.scan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.read.Source;

/** Tells that a file was read in another encoding than UTF-8: it may have been guessed. */
final class EncodingNotice {

    private static final String KEY = "encoding.notice";

    private EncodingNotice() {}

    static Optional<Problem> of(Source source) {
        if (source.encoding().equals(StandardCharsets.UTF_8.name())) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                Location.startOf(source.file()),
                source.lines().get(0),
                Message.of(KEY, source.encoding()),
                Message.of(KEY + ".hint")));
    }
}
