package org.reportsite.collection;

import org.reportsite.yaml.Keys;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;

/** Reads ranges such as {@code points: {min: 3, max: 5}}. */
final class BoundsReader {

    private final Mistakes mistakes;

    BoundsReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * A range in a mapping of its own.
     *
     * @param map what holds that mapping
     * @param key the mapping's key, such as {@code points}
     * @param keys its keys: for the lower end, then for the upper
     * @param allowed what either end may be
     */
    Bounds read(MapReader map, String key, Keys keys, Bounds allowed) {
        MapReader child = map.child(key, keys);
        return child == null
                ? Bounds.ANY
                : read(child, keys.names().get(0), keys.names().get(1), allowed);
    }

    /** A range whose ends stand in this mapping. */
    Bounds read(MapReader map, String low, String high, Bounds allowed) {
        Integer min = map.whole(low, allowed.min(), allowed.max());
        Integer max = map.whole(high, allowed.min(), allowed.max());
        if (min != null && max != null && min > max) {
            mistakes.add(map.at(low), "config.bounds", low, Integer.toString(min), high, Integer.toString(max));
            return Bounds.ANY;
        }
        return new Bounds(min == null ? Bounds.ANY.min() : min, max == null ? Bounds.ANY.max() : max);
    }
}
