package org.reportsite.check;

import java.util.List;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;

/**
 * One thing that can be wrong with a report. An implementation is found by being annotated with {@code @AutoService}; it
 * holds no state, since several threads use it at once. Its texts stand in the message bundle under its id, what to do
 * under its id and {@code .hint}.
 */
public interface Rule {

    /** The rule's id, kebab case. */
    String id();

    /** Its weight where the collection doesn't set one. */
    Severity severity();

    /** Its weight in a collection that gives it none among its {@code rules}. */
    default Severity severity(CollectionConfig config) {
        return severity();
    }

    /** Whether it says something only of a report whose sections could be read. */
    default boolean readsStructure() {
        return false;
    }

    /** Every fault of this kind in a report, in the order of the text. */
    List<Fault> check(CheckedReport report);
}
