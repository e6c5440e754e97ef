package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportsite.render.LinkPolicy.Target;
import org.reportsite.site.LinkResolver;

class LinkPolicyTest {

    private static final LinkResolver RESOLVER = (file, target) ->
            target.startsWith("../2023/xincheng.md") ? Optional.of("新城/2023.html#第一") : Optional.empty();

    private final LinkPolicy policy = new LinkPolicy(RESOLVER, "src/reports/2024/xincheng.md", "新城/2024.html");

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
                "javascript&colon;alert(1)",
                "javascript%3Aalert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "ftp://host/x",
                "//host/x",
                "\\\\host\\x",
                "/\\host/x",
                "http:\\\\host\\x",
                "https:///x",
                "https:host",
                "http://",
                "mailto:",
                "/absolute",
                "other.md",
                "#anchor",
                "",
            })
    void isPublishedAsText(String target) {
        assertThat(policy.targetOf(target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a?b=c&d#e, https://example.com/a?b=c&d#e",
        "HTTP://EXAMPLE.COM/, HTTP://EXAMPLE.COM/",
        "https://example.com/年报 表, https://example.com/%E5%B9%B4%E6%8A%A5%20%E8%A1%A8",
        "https://example.com/%E5%B9%B4, https://example.com/%E5%B9%B4",
        "'https://example.com/\"><script>', https://example.com/%22%3E%3Cscript%3E",
        "mailto:office@example.com, mailto:office@example.com",
    })
    void isALinkElsewhere(String target, String href) {
        assertThat(policy.targetOf(target)).contains(new Target(href, true));
    }

    @Test
    void leadsToAnotherReportsPage() {
        assertThat(policy.targetOf("../2023/xincheng.md#x"))
                .contains(new Target("2023.html#%E7%AC%AC%E4%B8%80", false));
    }
}
