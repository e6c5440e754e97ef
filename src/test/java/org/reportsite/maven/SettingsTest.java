package org.reportsite.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters' texts to values, or to words that say what is wrong. */
class SettingsTest {

    @Test
    void aYearIsAYear() throws MojoExecutionException {
        assertThat(Settings.year(" 2025 ")).isEqualTo(2025);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd", "2O25", "二〇二五", "-1", "99999999999"})
    void whatIsNoneIsToldInOurWords(String text) {
        assertThatThrownBy(() -> Settings.year(text))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("-Dyear")
                .hasMessageContaining(text)
                .hasMessageContaining("-Dyear=2024");
    }

    @Test
    void noneIsAskedFor() {
        assertThatThrownBy(() -> Settings.year(null)).hasMessageContaining("-Dyear=2024");
    }
}
