package org.reportsite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void holdsTextsAsText() {
        Script script =
                new Script("text").add("a\"b\\c\nd\u2028</script>\ud800").add(List.of(1, List.of("区", "𠮷")));
        assertThat(new String(script.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("reportSearch.text(\"a\\\"b\\\\c\\u000ad\\u2028</script>\\ud800\",\n[1,[\"区\",\"𠮷\"]]);\n");
    }
}
