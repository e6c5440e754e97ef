package org.reportsite.collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has no other half in a style sheet; -1 where all is closed. */
class OpenStyleTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `a { b: c }`                     | -1
            `@media print { a { b: c } }`    | -1
            `a { b: "}" }`                   | -1
            `a { b: '}' }`                   | -1
            `/* { */`                        | -1
            `a { b: \\}; }`                  | -1
            ``                               | -1
            `a { b { }`                      | 2
            `a { } }`                        | 6
            `a { b: "c; }`                   | 7
            `a { } /* b { }`                 | 6
            `a { b: \\`                      | 2
            """, delimiter = '|')
    void stands(String css, int place) {
        assertThat(OpenStyle.find(css).orElse(-1)).isEqualTo(place);
    }
}
