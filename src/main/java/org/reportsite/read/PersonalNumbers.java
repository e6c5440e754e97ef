package org.reportsite.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.report.PersonalDatum.Kind;

/**
 * Finds numbers of persons in a text as it is seen: identity numbers by area, day of birth and check digit, mobile
 * numbers by their prefix, bank cards by issuer and check digit. Amounts, parts of longer numbers, of addresses and of
 * file names are none.
 */
final class PersonalNumbers {

    private static final int SHORTEST = 11;
    /** As many characters can part two groups: a hyphen between spaces, a hyphen and a line's end. */
    private static final int WIDEST_GAP = 3;

    private static final String ALONE = "(?<![0-9A-Za-z_])(?<![0-9][.,])(?<![A-Za-z]-)";
    /** Past the end: no further digit or letter, no decimals, no file's extension. */
    private static final String END = "(?![0-9A-Za-z_])(?![.,][0-9])(?!\\.[A-Za-z0-9])";

    private static final String GAP = "(?: - |[ ./-]|[ -]{0,2}\n)?";

    /** GB/T 2260: the first two digits are the province. */
    private static final String PROVINCE = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])";

    private static final Pattern IDENTITY = Pattern.compile(
            ALONE + "(?<number>" + PROVINCE + "(?:" + GAP + "[0-9]){15}" + GAP + "[0-9Xx])(?![0-9A-Za-z_])");

    /** The prefixes given to mobile numbers of persons; 13-digit ones of machines begin with others. */
    private static final String MOBILE_PREFIX =
            "1" + GAP + "(?:3[0-9]|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8[0-9]|9[0-35-9])".replace("[", GAP + "[");

    private static final String NO_AREA_CODE = "(?<!(?<![0-9])[0-9]{1,8}-)";

    private static final Pattern MOBILE = Pattern.compile("(?:(?<![0-9A-Za-z_])(?<country>(?:\\+|00)?86[ -]?)|" + ALONE
            + NO_AREA_CODE + ")(?<number>" + MOBILE_PREFIX + "(?:" + GAP + "[0-9]){8})" + END);

    private static final Set<List<Integer>> USUAL_MOBILE = Set.of(
            List.of(3, 4, 4),
            List.of(3, 8),
            List.of(7, 4),
            List.of(4, 3, 4),
            List.of(4, 4, 3),
            List.of(3, 3, 5),
            Collections.nCopies(SHORTEST, 1));

    /** UnionPay 62 and 81, old debit cards 95588 and 95599, Visa, Mastercard, JCB. */
    private static final String CARD_16 = "(?:62|81)[0-9]{14}|4[0-9]{15}|5[1-5][0-9]{14}"
            + "|2(?:22[1-9]|2[3-9][0-9]|[3-6][0-9]{2}|7[01][0-9]|720)[0-9]{12}|35(?:2[89]|[3-8][0-9])[0-9]{12}";

    private static final Pattern ISSUED =
            Pattern.compile("(?:" + CARD_16 + "|(?:62|81)[0-9]{15,17}|955(?:88|99)[0-9]{14})");
    private static final Pattern CARD =
            Pattern.compile(ALONE + "(?<number>[2-9](?:[0-9]{15,18}|(?:" + GAP + "[0-9]){15,18}))" + END);

    private static final Set<List<Integer>> USUAL_CARD = Set.of(
            List.of(4, 4, 4, 4),
            List.of(4, 4, 4, 4, 1),
            List.of(4, 4, 4, 4, 2),
            List.of(4, 4, 4, 4, 3),
            List.of(4, 4, 4, 7));

    private static final Pattern GROUP_BEFORE = Pattern.compile("[0-9](?: - |[ \n-])$");
    private static final Pattern GROUP_AFTER = Pattern.compile("(?: - |[ \n-])[0-9]");

    private final String text;
    private final NumberContext context;
    private final List<Found> found = new ArrayList<>();

    private PersonalNumbers(String text) {
        this.text = text;
        this.context = new NumberContext(text);
    }

    /**
     * A number.
     *
     * @param start index at which it begins
     * @param end index past its end
     */
    record Found(Kind kind, int start, int end) {}

    /** The numbers in a text in its order; none overlap. */
    static List<Found> in(String text) {
        PersonalNumbers numbers = new PersonalNumbers(text);
        numbers.searchWhereDigitsAre();
        return numbers.found.isEmpty() ? List.of() : numbers.withoutOverlaps();
    }

    /** Most of a text holds too few digits in a row to need a closer look. */
    private void searchWhereDigitsAre() {
        int start = 0;
        int last = -1;
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean isDigit = i < text.length() && isDigit(text.charAt(i));
            if (digits > 0 && (i == text.length() || i - last > WIDEST_GAP + 1)) {
                if (digits >= SHORTEST) {
                    search(Math.max(0, start - 1), Math.min(text.length(), last + 2));
                }
                digits = 0;
            }
            if (isDigit) {
                start = digits == 0 ? i : start;
                digits++;
                last = i;
            }
        }
    }

    private void search(int from, int to) {
        search(Kind.IDENTITY, IDENTITY, from, to);
        search(Kind.MOBILE, MOBILE, from, to);
        search(Kind.CARD, CARD, from, to);
    }

    private void search(Kind kind, Pattern pattern, int from, int to) {
        Matcher matcher = pattern.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(from, to);
        while (matcher.find()) {
            if (is(kind, matcher)) {
                found.add(new Found(kind, matcher.start("number"), matcher.end("number")));
            } else {
                // The number may begin among the digits that are none.
                matcher.region(matcher.start("number") + 1, to);
            }
        }
    }

    private boolean is(Kind kind, Matcher matcher) {
        return switch (kind) {
            case IDENTITY -> CheckDigits.isIdentity(digits(matcher));
            case MOBILE -> isMobile(matcher);
            case CARD -> isCard(matcher);
        };
    }

    private boolean isMobile(Matcher mobile) {
        NumberGroups groups = NumberGroups.of(mobile.group("number"));
        boolean hasCountry = mobile.group("country") != null;
        // A year with further figures looks the same in groups.
        boolean isUsual = groups.isOneOf(USUAL_MOBILE)
                && !(groups.lengths().get(0) == 4 && mobile.group("number").startsWith("19"));
        // A line that ends with a single digit ends with a number of its own.
        boolean isBroken = groups.isBroken() && groups.lengths().get(0) > 1;
        boolean isWhole = groups.isSolid()
                || (isAlone(mobile, hasCountry)
                        && (isUsual || isBroken || hasCountry || context.isCalledPhone(mobile.start())));
        return isWhole && !context.isAmount(mobile.start(), mobile.end()) && !context.isCalledOther(mobile.start());
    }

    /** Four groups of figures can be a row of a table: those of issuers other than UnionPay need to be called a card. */
    private boolean isCard(Matcher card) {
        String digits = digits(card);
        NumberGroups groups = NumberGroups.of(card.group("number"));
        boolean isWhole = groups.isSolid()
                || (isAlone(card, false)
                        && (context.isCalledCard(card.start())
                                || (digits.startsWith("62") && (groups.isOneOf(USUAL_CARD) || groups.isBroken()))));
        return isWhole
                && ISSUED.matcher(digits).matches()
                && CheckDigits.isLuhn(digits)
                && !context.isAmount(card.start(), card.end());
    }

    /** A number in groups is none where a further group stands beside it: then it is a row of figures. */
    private boolean isAlone(Matcher number, boolean hasCountry) {
        int start = number.start();
        return (hasCountry
                        || !GROUP_BEFORE
                                .matcher(text.substring(Math.max(0, start - 4), start))
                                .find())
                && !GROUP_AFTER
                        .matcher(text)
                        .region(number.end(), text.length())
                        .lookingAt();
    }

    /** The numbers that lie neither in another one nor in an address. */
    private List<Found> withoutOverlaps() {
        found.sort(Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()));
        NumberContext.Addresses addresses = context.addresses();
        List<Found> kept = new ArrayList<>();
        int end = 0;
        for (Found number : found) {
            if (number.start() >= end && !addresses.own(number.kind(), number.start())) {
                kept.add(number);
                end = number.end();
            }
        }
        return kept;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String digits(Matcher number) {
        return number.group("number").replaceAll("[^0-9Xx]", "").replace('x', 'X');
    }
}
