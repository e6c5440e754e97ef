package org.reportsite.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "\u200bjavascript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "C:/x",
                "ftp://host/x",
                "//host/x",
                "\\\\host\\x",
                "/\\host/x",
                "http:\\\\host\\x",
                "https:///x",
                "https:host",
                "http://",
                "mailto:",
                "tel:",
                "tel:office",
                "tel:+1\\2",
                "/absolute",
                "",
            })
    void leadsNowhere(String target) {
        assertThat(Address.elsewhere(target)).get().isInstanceOf(Destination.Nowhere.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a?b=c&d#e, https://example.com/a?b=c&d#e",
        "HTTP://EXAMPLE.COM/, HTTP://EXAMPLE.COM/",
        "https://example.com/年报 表, https://example.com/%E5%B9%B4%E6%8A%A5%20%E8%A1%A8",
        "https://example.com/%E5%B9%B4, https://example.com/%E5%B9%B4",
        "'https://example.com/\"><script>', https://example.com/%22%3E%3Cscript%3E",
        "mailto:office@example.com, mailto:office@example.com",
        "tel:+86-470-8223344, tel:+86-470-8223344",
        "tel:12345, tel:12345",
    })
    void leadsElsewhere(String target, String href) {
        assertThat(Address.elsewhere(target)).contains(new Destination.Web(href));
    }

    @Test
    void aMaskedNumberIsNoLink() {
        assertThat(Address.elsewhere("tel:+86138＊＊＊＊1236")).contains(new Destination.Masked());
    }

    /** A browser takes a decoded {@code javascript%3A} for a file's name; so do we. */
    @ParameterizedTest
    @ValueSource(
            strings = {"other.md", "#anchor", "../2023/a.md", "javascript%3Aalert(1)", "javascript&colon;alert(1)"})
    void isAPath(String target) {
        assertThat(Address.elsewhere(target)).isEmpty();
    }

    @Test
    void partsPathQueryAndFragment() {
        Address address = Address.of("../2023/%E6%96%B0%E5%9F%8E.md?x=1#%E7%AC%AC%E4%B8%80");
        assertThat(address.paths()).first().isEqualTo("../2023/新城.md");
        assertThat(address.fragment()).isEqualTo("第一");
    }

    @Test
    void readsNamesThatHoldSignsOfAddresses() {
        assertThat(Address.of("100%.pdf").paths()).containsExactly("100%.pdf");
        assertThat(Address.of("a%20b.pdf").paths()).containsExactly("a b.pdf", "a%20b.pdf");
        assertThat(Address.of("no#1?.pdf").paths()).containsExactly("no", "no#1?.pdf");
        assertThat(Address.of("%FF.pdf").paths()).containsExactly("%FF.pdf");
    }

    @Test
    void aPlaceInTheReportItselfHasNoPath() {
        assertThat(Address.of("#plan")).isEqualTo(new Address(java.util.Set.of(), "plan"));
    }
}
