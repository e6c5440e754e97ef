package org.reportsite.text;

import static java.text.Normalizer.Form.NFKC;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NormalizerTest {

    @Test
    void foldsWidthAndDropsWhiteSpace() {
        assertThat(Normalizer.withoutSpace(" 投入　１２.５％，\t完成 ａ①ｶﾞ\u200B…")).isEqualTo("投入12.5%,完成a1ガ...");
    }

    /** The short way for common characters gives what the long one does, whatever stands beside them. */
    @Test
    void isTheSameForEveryCharacter() {
        List<String> wrong = new ArrayList<>();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            for (String text : List.of("中" + c + "文", "e" + c, c + "\u0301")) {
                if (!Normalizer.withoutSpace(text).equals(slowly(text))
                        || !Normalizer.heading(text).equals(headingSlowly(text))) {
                    wrong.add(String.format("U+%04X", (int) c));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String headingSlowly(String text) {
        return java.text.Normalizer.normalize(text, NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String slowly(String text) {
        return java.text.Normalizer.normalize(text, NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
