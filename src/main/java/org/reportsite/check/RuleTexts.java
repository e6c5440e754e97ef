package org.reportsite.check;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the rules are about, in one language: for people who meet a rule's name and want to know more. */
public final class RuleTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private RuleTexts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * What is to be known about a rule.
     *
     * @param what what it finds, a sentence
     * @param where at which line a finding stands, a sentence or more
     * @param why why that matters, a sentence
     * @param fails a few lines of a report in which it finds something
     * @param passes the same lines, mended
     */
    public record RuleText(String what, String where, String why, String fails, String passes) {}

    /** The texts in a language; English where there are none in it. */
    public static RuleTexts of(Locale locale) {
        return new RuleTexts(ResourceBundle.getBundle(
                "org.reportsite.check.rules", locale, RuleTexts.class.getClassLoader(), NO_FALLBACK));
    }

    /**
     * The texts of a rule.
     *
     * @throws java.util.MissingResourceException if there is no such rule
     */
    public RuleText of(String rule) {
        return new RuleText(
                bundle.getString(rule + ".what"),
                bundle.getString(rule + ".where"),
                bundle.getString(rule + ".why"),
                bundle.getString(rule + ".fails"),
                bundle.getString(rule + ".passes"));
    }

    /** The {@code collection.yml} to which the examples belong. */
    public String exampleCollection() {
        return bundle.getString("example.collection");
    }
}
