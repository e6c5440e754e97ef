package org.reportsite.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    private static final Colour BLACK = new Colour(0, 0, 0);

    @Test
    void isWrittenInThreeDigitsOrSix() {
        assertThat(Colour.parse("#a0F")).hasValue(new Colour(0xaa, 0, 0xff));
        assertThat(Colour.parse("#aa0001")).hasValue(new Colour(0xaa, 0, 1));
        assertThat(new Colour(0xaa, 0, 1).hex()).isEqualTo("#aa0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12", "#12345", "#12345g", "aa0000", "#aa0000;}"})
    void otherTextsAreNone(String text) {
        assertThat(Colour.parse(text)).isEqualTo(Optional.empty());
    }

    /** The two ends of the scale, and the grey that WCAG's own examples give as just enough on white. */
    @Test
    void contrastIsThatOfWcag() {
        assertThat(BLACK.contrast(Colour.WHITE)).isCloseTo(21, within(0.001));
        assertThat(Colour.WHITE.contrast(Colour.WHITE)).isEqualTo(1);
        assertThat(new Colour(0x76, 0x76, 0x76).contrast(Colour.WHITE)).isCloseTo(4.54, within(0.01));
    }

    @Test
    void anAccentIsLightenedUntilItCanBeReadInTheDark() {
        Colours colours = Colours.of(new Colour(0xaa, 0, 0), null);
        assertThat(colours.accent().hex()).isEqualTo("#aa0000");
        assertThat(colours.dark().contrast(Colours.DARK_GROUND)).isBetween(Colours.LEAST_CONTRAST, 6.0);
    }

    @Test
    void groundsAreThoseOfTheStyleSheet() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/org/reportsite/render/assets/style.css"));
        assertThat(css)
                .contains("--ground: " + Colours.LIGHT_GROUND.hex(), "--ground: " + Colours.DARK_GROUND.hex())
                .contains("--accent: #11506e", "--wash: #e6eff3", "--accent: #86c5e2", "--wash: #1c323d");
    }
}
