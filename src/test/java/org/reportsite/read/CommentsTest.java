package org.reportsite.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which comments are taken out before Markdown is parsed; line and column of the rest stay. */
class CommentsTest {

    @Test
    void oneOnLinesOfItsOwnLeavesBlankLines() {
        assertThat(Comments.drop("a\n  <!-- x\ny -->\nb")).isEqualTo("a\n        \n     \nb");
    }

    @Test
    void aShortOneBesideTextIsLeftToTheParser() {
        assertThat(Comments.drop("a <!-- x --> b")).isEqualTo("a <!-- x --> b");
    }

    @Test
    void aLongOneBesideTextIsDroppedInPlace() {
        String comment = "<!--" + "x".repeat(300) + "-->";
        assertThat(Comments.drop("a " + comment + " b"))
                .isEqualTo("a " + String.valueOf(Comments.DROPPED).repeat(comment.length()) + " b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\n<!-- x -->\n```", "no comment"})
    void codeAndWhatIsNoCommentStay(String text) {
        assertThat(Comments.drop(text)).isEqualTo(text);
    }

    @Test
    void ofOneNeverClosedOnlyTheSignIsDropped() {
        assertThat(Comments.drop("a\n<!-- x\n\n## b")).isEqualTo("a\n     x\n\n## b");
        assertThat(Comments.drop("<!-- x\n\n## b\n\n<!-- y -->\nc")).isEqualTo("     x\n\n## b\n\n          \nc");
    }

    @Test
    void oneAfterCodeIsTakenOut() {
        assertThat(Comments.drop("```\n<!-- x -->\n```\n<!-->\nb")).isEqualTo("```\n<!-- x -->\n```\n     \nb");
    }

    @Test
    void hundredsOfThousandsEnd() {
        String open = "<!--".repeat(500_000);
        assertThat(Comments.drop(open)).hasSize(open.length()).doesNotContain("<");
        String fenced = "```\n" + "<!-- x -->\n".repeat(200_000);
        assertThat(Comments.drop(fenced)).isEqualTo(fenced);
    }
}
