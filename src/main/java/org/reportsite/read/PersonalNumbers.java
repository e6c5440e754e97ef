package org.reportsite.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.report.PersonalDatum.Kind;

/**
 * Finds numbers of persons in a line, in half-width or full-width digits: identity numbers by area, day of birth and
 * check digit, mobile numbers by their prefix, bank cards by issuer and check digit. Amounts, parts of longer numbers,
 * of addresses and of file names are none.
 */
final class PersonalNumbers {

    private static final int SHORTEST = 11;
    private static final int FULL_WIDTH = 0xFEE0;

    private static final String ALONE = "(?<![0-9A-Za-z_])(?<![0-9][.,])(?<![A-Za-z]-)";
    /** Past the end: no further digit or letter, no decimals, no file's extension. */
    private static final String END = "(?![0-9A-Za-z_])(?![.,][0-9])(?!\\.[A-Za-z0-9])";
    /** A number in groups is none where a further group stands beside it: then it is a row of figures. */
    private static final String GROUPS_ALONE = "(?<![0-9][ -])";

    private static final String GROUPS_END = "(?![ -][0-9])";

    /** GB/T 2260: the first two digits are the province. */
    private static final String PROVINCE = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])";

    private static final Pattern IDENTITY = Pattern.compile(
            ALONE + "(?<number>" + PROVINCE + "[0-9]{4}[ -]?(?:19|20)[0-9]{6}[ -]?[0-9]{3}[0-9Xx])(?![0-9A-Za-z_])");

    /** The prefixes given to mobile numbers of persons; 13-digit ones of machines begin with others. */
    private static final String MOBILE_PREFIX = "1(?:3[0-9]|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8[0-9]|9[0-35-9])";

    private static final Pattern MOBILE =
            Pattern.compile("(?:(?<![0-9A-Za-z_])(?:\\+|00)?86[ -]?|" + ALONE + "(?<![0-9]-))(?<number>" + MOBILE_PREFIX
                    + "(?:[0-9]{8}|[ -][0-9]{4}[ -][0-9]{4}" + GROUPS_END + "))" + END);

    /** UnionPay 62 and 81, old debit cards 95588 and 95599, Visa, Mastercard, JCB. */
    private static final String CARD_16 = "(?:62|81)[0-9]{14}|4[0-9]{15}|5[1-5][0-9]{14}"
            + "|2(?:22[1-9]|2[3-9][0-9]|[3-6][0-9]{2}|7[01][0-9]|720)[0-9]{12}|35(?:2[89]|[3-8][0-9])[0-9]{12}";

    private static final Pattern ISSUED =
            Pattern.compile("(?:" + CARD_16 + "|(?:62|81)[0-9]{15,17}|955(?:88|99)[0-9]{14})");
    private static final Pattern CARD = Pattern.compile(ALONE + "(?:(?<number>[2-9][0-9]{15,18})|" + GROUPS_ALONE
            + "(?<groups>[2-9][0-9]{3}([ -])[0-9]{4}\\3[0-9]{4}\\3(?:[0-9]{4}(?:\\3[0-9]{1,3})?|[0-9]{7}))" + GROUPS_END
            + ")" + END);
    /** Four groups of figures can be a row of a table: those of issuers other than UnionPay need to be called a card. */
    private static final Pattern CARD_WORD = Pattern.compile("卡|账号|账户|帐号|帐户|[Cc]ard|[Aa]ccount");

    private static final int WORD_BEFORE = 20;

    private static final Pattern AMOUNT_BEFORE = Pattern.compile("(?:[¥￥$€£]|人民币|RMB|CNY|USD)\\s?$");
    private static final Pattern AMOUNT_AFTER = Pattern.compile("\\s?(?:[余多]?[十百千万亿]{0,2}"
            + "(?:元(?!月)|美元|欧元|港元|吨|人(?!民)|个(?!人)|户|亩|公顷|平方|立方|千瓦|度|米|公里|公斤|件|份|册|株|头|次|[%％‰])|[万亿]"
            + "|yuan\\b|dollars?\\b|RMB\\b|tons?\\b|kWh\\b)");
    /** A number that is called something else. */
    private static final Pattern OTHER_NUMBER =
            Pattern.compile("(?:编号|文号|单号|批号|序号|流水号|条码|代码|许可证号|[Nn]o\\.)\\s?[:：]?\\s?$");

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[!-~]+");

    private PersonalNumbers() {}

    /**
     * A number.
     *
     * @param start index at which it begins
     * @param end index past its end
     */
    record Found(Kind kind, int start, int end) {}

    /** The numbers in a line in its order; none overlap. */
    static List<Found> in(String line) {
        if (!mayHold(line)) {
            return List.of();
        }
        String plain = plain(line);
        List<Found> found = new ArrayList<>();
        Matcher identity = IDENTITY.matcher(plain);
        while (identity.find()) {
            if (CheckDigits.isIdentity(digits(identity.group("number")))) {
                found.add(new Found(Kind.IDENTITY, identity.start("number"), identity.end("number")));
            }
        }
        addMobiles(plain, found);
        addCards(plain, found);
        found.sort(Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()));
        return found.isEmpty() ? found : withoutOverlaps(found, ADDRESS.matcher(plain));
    }

    /** The numbers that lie neither in another one nor in an address: one pass over both, however long a line is. */
    private static List<Found> withoutOverlaps(List<Found> sorted, Matcher address) {
        List<Found> kept = new ArrayList<>();
        boolean hasAddress = address.find();
        int end = 0;
        for (Found number : sorted) {
            while (hasAddress && address.end() <= number.start()) {
                hasAddress = address.find();
            }
            boolean inAddress = hasAddress && address.start() <= number.start();
            if (number.start() >= end && !inAddress) {
                kept.add(number);
                end = number.end();
            }
        }
        return kept;
    }

    private static void addMobiles(String plain, List<Found> found) {
        Matcher mobile = MOBILE.matcher(plain);
        while (mobile.find()) {
            int start = mobile.start("number");
            if (!isAmount(plain, mobile.start(), mobile.end())
                    && !OTHER_NUMBER.matcher(before(plain, mobile.start())).find()) {
                found.add(new Found(Kind.MOBILE, start, mobile.end("number")));
            }
        }
    }

    private static void addCards(String plain, List<Found> found) {
        Matcher card = CARD.matcher(plain);
        while (card.find()) {
            String digits = digits(card.group());
            boolean inGroups = card.group("groups") != null;
            boolean isCalledCard = digits.startsWith("62")
                    || CARD_WORD.matcher(before(plain, card.start())).find();
            if (ISSUED.matcher(digits).matches()
                    && CheckDigits.isLuhn(digits)
                    && (!inGroups || isCalledCard)
                    && !isAmount(plain, card.start(), card.end())) {
                found.add(new Found(Kind.CARD, card.start(), card.end()));
            }
        }
    }

    private static boolean isAmount(String plain, int start, int end) {
        return AMOUNT_AFTER.matcher(plain).region(end, plain.length()).lookingAt()
                || AMOUNT_BEFORE.matcher(before(plain, start)).find();
    }

    private static String before(String plain, int start) {
        return plain.substring(Math.max(0, start - WORD_BEFORE), start);
    }

    /** Whether enough digits follow each other with at most one character between them; most lines need no closer look. */
    private static boolean mayHold(String line) {
        int digits = 0;
        int gap = 0;
        for (int i = 0; i < line.length(); i++) {
            if (isDigit(line.charAt(i))) {
                digits++;
                gap = 0;
            } else if (digits > 0 && ++gap > 1) {
                digits = 0;
            }
            if (digits >= SHORTEST) {
                return true;
            }
        }
        return false;
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** The line with half-width digits, letters and separators, as long as it is. */
    private static String plain(String line) {
        StringBuilder plain = new StringBuilder(line);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'ｚ') || c == '－' || c == '．' || c == '＋') {
                plain.setCharAt(i, (char) (c - FULL_WIDTH));
            } else if (c == '\u00A0' || c == '\u3000') {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    private static String digits(String number) {
        return number.replaceAll("[ -]", "").replace('x', 'X');
    }
}
