package org.reportsite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sections a search can be narrowed to. */
class SegmentsTest {

    /** One id may name a section in several collections: it is offered once, by all that it is called. */
    @Test
    void anIdThatCollectionsShareGoesByTheTitlesOfAll() {
        List<SearchedCollection> collections = List.of(
                collection("towns", section("plan", "工作打算"), section("work", "工作回顾")),
                collection("offices", section("plan", "下步计划"), section("work", "工作回顾")));
        assertThat(new Segments(collections, List.of()).sections())
                .containsExactly(List.of("plan", "工作打算 / 下步计划"), List.of("work", "工作回顾"));
    }

    private static SearchedCollection collection(String id, SearchedCollection.Section... sections) {
        return new SearchedCollection(id, id, List.of(sections), List.of());
    }

    private static SearchedCollection.Section section(String group, String title) {
        return new SearchedCollection.Section(group, title);
    }
}
