package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encoding a file is, told by its bytes. */
class EncodingsTest {

    private static final String REPORT = "二〇二四年述职报告\n一、强化意识。今年以来，全镇学习12次，投入30万元。\n二、落实责任：一是健全制度；二是严格考核。\n";
    private static final String TRADITIONAL = "二零二四年述職報告\n一、強化意識。今年以來，全鎮學習12次。\n二、落實責任：健全制度，嚴格考核。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void chinese(String charset) {
        assertReads(REPORT, charset);
        assertReads(TRADITIONAL, charset);
    }

    @Test
    void big5() {
        assertReads(TRADITIONAL, "Big5");
    }

    @ParameterizedTest
    @CsvSource({
        "总结, GB18030",
        "喆琨述职, GB18030",
        "述职报告, GB18030",
        "總結報告, Big5",
        "述职报告, UTF-16LE",
        "述职报告, UTF-16BE",
        "Report, UTF-16LE",
        "Report, UTF-16BE",
        "李𬭩述职, GB18030",
        "A, UTF-16LE"
    })
    void evenAFewCharacters(String text, String charset) {
        assertReads(text, charset);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, EFBBBF",
        "UTF-16LE, FFFE",
        "UTF-16BE, FEFF",
        "UTF-32LE, FFFE0000",
        "UTF-32BE, 0000FEFF",
        "GB18030, 84319533"
    })
    void aMarkSaysIt(String charset, String mark) {
        byte[] marked = ("\uFEFF" + REPORT).getBytes(Charset.forName(charset));
        assertThat(marked).startsWith(HexFormat.of().parseHex(mark));
        assertThat(Encodings.decode(marked)).isEqualTo(new Encodings.Decoded(REPORT, charset, -1, false));
    }

    @Test
    void westernTextThatFitsGb18030() {
        String text = "Le comité a créé une société; l’année a été réussie, naïvement. Les élèves préfèrent l'été.\n";
        Encodings.Decoded decoded = Encodings.decode(text.getBytes(Charset.forName("windows-1252")));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.encoding()).startsWith("windows-125");
    }

    @ParameterizedTest
    @CsvSource({"92, don't", "E9, cafe", "B4, the", "A4, 'At'", "FF, end", "81, and"})
    void aByteAmidAsciiSaysNoEncoding(String stranger, String after) {
        String before = "The harbour office of Nordhaven kept its promise, and ";
        byte[] bytes = concat(
                before.getBytes(StandardCharsets.US_ASCII),
                HexFormat.of().parseHex(stranger),
                (after + " opened on time.").getBytes(StandardCharsets.US_ASCII));
        assertThat(Encodings.decode(bytes)).isEqualTo(new Encodings.Decoded(before, "UTF-8", before.length(), false));
    }

    @Test
    void aByteAmidUtf8DoesNotMakeItWestern() {
        String before = "The café opened in May; the harbour";
        byte[] bytes = concat(
                before.getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0x92},
                "s crèche and two sheds followed.".getBytes(StandardCharsets.UTF_8));
        assertThat(Encodings.decode(bytes))
                .isEqualTo(new Encodings.Decoded(before, "UTF-8", before.length() + 1, false));
    }

    @Test
    void westernTextWithAFewSuchBytesIsRead() {
        String text = "The harbour’s office kept its promise: “safety first”, in spite of the storms of the autumn.\n";
        Encodings.Decoded decoded = Encodings.decode(text.getBytes(Charset.forName("windows-1252")));
        assertThat(decoded).isEqualTo(new Encodings.Decoded(text, decoded.encoding(), -1, false));
        assertThat(decoded.encoding()).startsWith("windows-125");
    }

    @Test
    void japaneseIsNotTakenForChinese() {
        String text = "今年の報告です。学校を三つ建てました。これからもよろしくお願いします。安全についての説明を行いました。\n";
        for (String charset : new String[] {"Shift_JIS", "EUC-JP"}) {
            Encodings.Decoded decoded = Encodings.decode(text.getBytes(Charset.forName(charset)));
            assertThat(decoded).isEqualTo(new Encodings.Decoded(text, charset, -1, false));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5"})
    void aByteThatFitsNotIsTold(String charset) {
        byte[] before = "一、強化意\n今年以來".getBytes(Charset.forName(charset));
        byte[] bytes = concat(before, new byte[] {(byte) 0xFF}, TRADITIONAL.getBytes(Charset.forName(charset)));
        assertThat(Encodings.decode(bytes))
                .isEqualTo(new Encodings.Decoded("一、強化意\n今年以來", charset, before.length, false));
    }

    @Test
    void aCharacterCutOffAtTheEndIsTold() {
        for (String charset : new String[] {"UTF-8", "GB18030", "UTF-16LE"}) {
            byte[] whole = REPORT.strip().getBytes(Charset.forName(charset));
            Encodings.Decoded decoded =
                    Encodings.decode(concat(whole, Arrays.copyOf("年".getBytes(Charset.forName(charset)), 1)));
            assertThat(decoded).isEqualTo(new Encodings.Decoded(REPORT.strip(), charset, whole.length, false));
        }
    }

    @Test
    void oneBrokenByteDoesNotMakeUtf8Gb18030() {
        byte[] bytes = REPORT.getBytes(Charset.forName("UTF-8"));
        for (int i = 0; i < bytes.length; i++) {
            byte[] broken = bytes.clone();
            broken[i] = (byte) 0x81;
            Encodings.Decoded decoded = Encodings.decode(broken);
            if (!Arrays.equals(bytes, broken) && !decoded.isSound()) {
                assertThat(decoded.encoding()).isEqualTo("UTF-8");
                assertThat(decoded.badByte()).isBetween(i - 2, i + 1);
            } else {
                assertThat(decoded.encoding()).isEqualTo("UTF-8");
            }
        }
    }

    @Test
    void aNulIsNoText() {
        for (String charset : new String[] {"UTF-8", "GB18030"}) {
            byte[] before = "一、强化意识".getBytes(Charset.forName(charset));
            Encodings.Decoded decoded =
                    Encodings.decode(concat(before, new byte[1], REPORT.getBytes(Charset.forName(charset))));
            assertThat(decoded).isEqualTo(new Encodings.Decoded("一、强化意识", charset, before.length, true));
        }
        assertThat(Encodings.decode("Some text\0 goes on".getBytes(Charset.forName("UTF-8"))))
                .isEqualTo(new Encodings.Decoded("Some text", "UTF-8", 9, true));
    }

    @Test
    void bytesWithoutSenseAreNoText() {
        byte[] bytes = new byte[4000];
        new java.util.Random(7).nextBytes(bytes);
        Encodings.Decoded decoded = Encodings.decode(bytes);
        assertThat(decoded.isSound()).isFalse();
        assertThat(decoded.encoding()).isEmpty();
    }

    private static void assertReads(String text, String charset) {
        assertThat(Encodings.decode(text.getBytes(Charset.forName(charset))))
                .isEqualTo(new Encodings.Decoded(text, charset, -1, false));
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
