package org.reportsite.check;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.reuse.Copy;

/**
 * A section of a report, or all of them, that stands in another report too.
 *
 * @param rule what is wrong with that
 * @param copy how much of what
 * @param from the year or the unit of the other report
 */
public record CopiedText(CollectionRule rule, Copy copy, String from) {

    private static final int LONGEST_EXAMPLE = 40;

    /** The fault that it is, at the section's heading or at the report's title. */
    public Fault fault(CopyPlaces places) {
        boolean isWhole = copy.section() == Copy.WHOLE;
        CopyPlaces.Place place = isWhole ? places.whole() : places.sections().get(copy.section());
        List<Object> arguments = new ArrayList<>(List.of(
                from, copy.count().counted(), copy.count().copied(), Excerpt.of(copy.example(), LONGEST_EXAMPLE)));
        if (!isWhole) {
            arguments.add(place.title());
        }
        String key = isWhole ? rule.id() + ".whole" : rule.id();
        return new Fault(rule.id(), place.id(), problem(place, key, arguments.toArray()));
    }

    private static Problem problem(CopyPlaces.Place place, String key, Object... arguments) {
        return new Problem(place.at(), place.line(), Message.of(key, arguments), Message.of(key + ".hint", arguments));
    }
}
