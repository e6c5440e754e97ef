package org.reportsite.plan;

import java.util.Locale;

/** What a report says about something that the one before planned. */
public enum PlanState {
    /** A passage that reports on it, or on what became of it. */
    ANSWERED,
    /** Some of its words stand together, too few to be sure. */
    MENTIONED,
    /** It stands in the plan once more, and is answered nowhere else. */
    PLANNED_AGAIN,
    /** Nothing. */
    NOT_MENTIONED,
    /** It says too little of its own to be looked for: to go on, to do better. */
    GENERAL;

    /** Its name in texts and pages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
