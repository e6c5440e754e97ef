package org.reportsite.reuse;

import java.util.List;

/**
 * What two reports share.
 *
 * @param passages in the order of the later report
 * @param inEarlier how many sentences of the earlier report are in them: one may stand in the later report twice
 */
public record SharedText(List<Passage> passages, int inEarlier) {

    public SharedText {
        passages = List.copyOf(passages);
    }

    /** How many sentences of the later report are in them. */
    public int inLater() {
        return passages.stream().mapToInt(Passage::sentences).sum();
    }
}
