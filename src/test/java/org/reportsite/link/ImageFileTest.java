package org.reportsite.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFileTest {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    @TempDir
    private Path folder;

    /** The beginnings of files, with the sizes that these programs' own viewers show. */
    @ParameterizedTest
    @CsvSource({
        "png,  640, 480, 89504e470d0a1a0a 0000000d49484452 00000280000001e0 0802000000",
        "gif,  300, 200, 474946383961 2c01 c800 f70000",
        "jpg,  800, 600, ffd8 ffe00010 4a46494600010100000100010000 ffc00011 08 0258 0320 03012200021101031101",
        // A progressive one, lying on its side by Exif: browsers turn it.
        "jpg,  600, 800, ffd8 ffe10022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 00060000 00000000 ffc2000b 08 0258 0320 01012200",
        "webp, 550, 368, 52494646 00000000 57454250 56503820 00000000 000000 9d012a 2602 7001",
        "webp, 400, 301, 52494646 00000000 57454250 5650384c 00000000 2f 8f014b10 00000000 00",
        "webp, 1000, 500, 52494646 00000000 57454250 56503858 0a000000 10000000 e70300 f30100",
    })
    void readsTypeAndSize(String type, int width, int height, String hex) throws Exception {
        Path file = Files.write(folder.resolve("x"), HexFormat.of().parseHex(hex.replace(" ", "")));
        assertThat(ImageFile.read(file)).isEqualTo(new ImageFile(type, new ImageSize(width, height)));
    }

    /** A header cut off at any byte gives no size, and neither fails nor hangs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "89504e470d0a1a0a0000000d494844520000",
                "474946383961",
                "ffd8ffe00010",
                "ffd8ffffffff",
                "ffd8ffe10002",
                "524946460000000057454250"
            })
    void aHeaderThatIsCutOffHasNoSize(String hex) throws Exception {
        Path file = Files.write(folder.resolve("x"), HexFormat.of().parseHex(hex));
        assertThat(ImageFile.read(file).size()).isNull();
    }

    @Test
    void knowsAvifByItsBrand() throws Exception {
        Path file =
                Files.write(folder.resolve("x"), HexFormat.of().parseHex("0000001c6674797061766966000000006d696631"));
        assertThat(ImageFile.read(file)).isEqualTo(new ImageFile("avif", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<!DOCTYPE html><script>alert(1)</script>",
                "<html xmlns='http://www.w3.org/1999/xhtml'><svg xmlns='http://www.w3.org/2000/svg'/></html>",
                "<svg>no namespace</svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
                "<?xml version='1.0' encoding='GBK'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "%PDF-1.7"
            })
    void isNoImage(String content) throws IOException {
        assertThat(trouble(content).nowhere()).isEqualTo(new Destination.Nowhere(Trouble.NO_IMAGE, ""));
    }

    static Stream<String> active() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<g onload=\"alert(1)\"/>",
                "<g OnClick=\"alert(1)\"/>",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
                "<metadata><script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script></metadata>",
                "<a href=\"javascript:alert(1)\"><rect/></a>",
                "<a xlink:href=\"https://example.com/\"><rect/></a>",
                "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
                "<image href=\"https://example.com/x.png\"/>",
                "<image href=\"data:image/svg+xml;base64,AAAA\"/>",
                "<use xlink:href=\"other.svg#x\"/>",
                "<use xml:base=\"https://example.com/\" href=\"#x\"/>",
                "<rect style=\"fill:url(https://example.com/x.svg#y)\"/>",
                "<rect fill=\"url( 'https://example.com/x.svg#y' )\"/>",
                "<rect style=\"fill:\\75rl(https://example.com/x)\"/>",
                "<style>@import 'https://example.com/x.css';</style>",
                "<style><![CDATA[rect{fill:url(//example.com/x)}]]></style>",
                "<?xml-stylesheet href=\"https://example.com/x.css\"?>",
                "<iframe src=\"https://example.com/\"/>",
                "<handler type=\"application/ecmascript\">alert(1)</handler>");
    }

    @ParameterizedTest
    @MethodSource("active")
    void anSvgThatCanDoMoreThanDrawIsRefused(String content) throws IOException {
        assertThat(trouble(SVG + content + "</svg>").nowhere().trouble()).isEqualTo(Trouble.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x \"y\">]>",
                "<!DOCTYPE svg [<!ATTLIST g onload CDATA \"alert(1)\">]>",
                "<!DOCTYPE svg\n[\n]>"
            })
    void anSvgThatDeclaresItsOwnWordsIsRefused(String declaration) throws IOException {
        assertThat(trouble(declaration + SVG + "</svg>").nowhere().trouble()).isEqualTo(Trouble.ACTIVE);
    }

    @Test
    void anSvgThatDrawsIsAnImage() throws Exception {
        Path file = Files.writeString(folder.resolve("x"), """
                \uFEFF<?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <!-- made by a drawing program -->
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://example.com/i" xmlns:xlink="http://www.w3.org/1999/xlink"
                     width="120px" height="80.5" viewBox="0 0 240 161">
                <metadata><i:made i:by="someone"/></metadata>
                <style>.a { fill: #11506e; mask: url(#m) }</style>
                <defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>
                <rect class="a" fill="url(#g)" width="10" height="10"/><use xlink:href="#g"/>
                <image href="data:image/png;base64,iVBORw0KGgo="/><text>新城区 &amp; others</text>
                </svg>
                """);
        assertThat(ImageFile.read(file)).isEqualTo(new ImageFile("svg", new ImageSize(120, 80)));
    }

    @Test
    void anSvgWithoutWidthHasTheSizeOfItsViewBox() throws Exception {
        Path file = Files.writeString(
                folder.resolve("x"), "<svg xmlns='http://www.w3.org/2000/svg' width='100%' viewBox='0,0 240 160.4'/>");
        assertThat(ImageFile.read(file).size()).isEqualTo(new ImageSize(240, 160));
    }

    private TroubleException trouble(String content) throws IOException {
        Path file = Files.write(folder.resolve("x.png"), content.getBytes(StandardCharsets.UTF_8));
        return catchThrowableOfType(TroubleException.class, () -> ImageFile.read(file));
    }
}
