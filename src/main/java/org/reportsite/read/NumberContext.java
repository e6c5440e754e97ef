package org.reportsite.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.report.PersonalDatum.Kind;

/** What stands around digits tells whether they are an amount, another number, a phone, a card, part of an address. */
final class NumberContext {

    private static final int WORD_BEFORE = 20;

    private static final Pattern AMOUNT_BEFORE =
            Pattern.compile("(?:[¥￥$€£]|人民币|新台币|台币|港币|美金|RMB|CNY|USD|EUR|GBP|HKD|TWD|JPY)\\s?$");
    private static final Pattern AMOUNT_AFTER = Pattern.compile("\\s?(?:[余多]?[十百千万亿]{0,2}"
            + "(?:元(?!月)|美元|欧元|港元|英镑|日元|日圆|韩元|新?台币|澳元|加元|法郎|卢布|吨|人(?!民)|个(?!人)|户|亩|公顷|平方|立方|千瓦|度|米|公里|千米|公斤|千克|升(?![级任学职旗华])|字节|件|份|册|株|头|次|[%％‰])|[万亿]"
            // In lower case: a capital may begin what the number belongs to.
            + "|(?:(?:US |U\\.S\\. |cubic |square |metric )?(?:yuan|dollars?|pounds?|euros?|crowns?|francs?|yen|rupees?|roubles?"
            + "|rubles?|pesos?|cents?|pence|tons?|tonnes?|kilograms?|grams?|litres?|liters?|gallons?|barrels?|metres?"
            + "|meters?|feet|kilometres?|kilometers?|miles?|acres?|hectares?|bytes?|kilobytes?|megabytes?|kilowatts?|watts?"
            + "|kilowatt[- ]hours?|joules?|views?|clicks?|copies|kg|km|kWh|MWh|GWh|per cent)"
            + "|RMB|CNY|USD|EUR|GBP|HKD|TWD|JPY)\\b)");
    /** A number that is called something else. */
    private static final Pattern OTHER_NUMBER =
            Pattern.compile("(?:编号|文号|单号|批号|序号|流水号|条码|代码|许可证号|[Nn]o\\.)\\s?[:：]?\\s?$");

    private static final Pattern CARD_WORD = Pattern.compile("卡|账号|账户|帐号|帐户|[Cc]ard|[Aa]ccount");
    private static final Pattern PHONE_WORD = Pattern.compile("(?i)电话|手机|联系|微信|热线|致电|拨打|咨询|举报|号码|短信|传真"
            + "|\\b(?:tele)?phone|\\btel\\b|\\bmobile|\\bcell|\\bcall|\\bcontact|\\btext\\b");

    /** Ends with its link: what follows a bracket is text again. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[!-~&&[^)>\\]\"]]+");

    private static final Pattern PHONE_IN_ADDRESS = Pattern.compile(
            "(?i)(?:tel|phone|mobile|call|sms|wa\\.me|whatsapp|contact|wechat|shouji|dianhua)[^/?&#=]{0,10}[/:=][+]?$");
    /** In a query a number is that of a person, unless it is named as that of a thing. */
    private static final Pattern THING_IN_ADDRESS =
            Pattern.compile("(?i)(?:id|no|num|code|time|stamp|order|key|sn|[?&](?:t|v|ts|_))=$");

    private static final Pattern COUNTRY_CODE = Pattern.compile("\\b(?:00)?86-?$");

    private final String text;

    NumberContext(String text) {
        this.text = text;
    }

    boolean isAmount(int start, int end) {
        return AMOUNT_AFTER.matcher(text).region(end, text.length()).lookingAt()
                || AMOUNT_BEFORE.matcher(before(start)).find();
    }

    boolean isCalledOther(int start) {
        return OTHER_NUMBER.matcher(before(start)).find();
    }

    boolean isCalledCard(int start) {
        return CARD_WORD.matcher(before(start)).find();
    }

    boolean isCalledPhone(int start) {
        return PHONE_WORD.matcher(before(start)).find();
    }

    /** What stands before an index on its line. */
    private String before(int start) {
        String before = text.substring(Math.max(0, start - WORD_BEFORE), start);
        int line = Math.max(before.lastIndexOf(SignReader.PARAGRAPH_END), before.lastIndexOf(SignReader.LINE_END));
        return before.substring(line + 1);
    }

    /** The addresses in the text, for {@link Addresses#own}. */
    Addresses addresses() {
        return new Addresses();
    }

    /** Addresses, to be asked about places in order: one pass, however long a text is. */
    final class Addresses {
        private final Matcher address = ADDRESS.matcher(text);
        private boolean found = address.find();

        /** Whether a number is part of an address rather than a person's that the address gives. */
        boolean own(Kind kind, int start) {
            while (found && address.end() <= start) {
                found = address.find();
            }
            return found && address.start() <= start && kind != Kind.IDENTITY && !isGiven(start);
        }

        private boolean isGiven(int start) {
            String before = text.substring(address.start(), start);
            String near = before.substring(Math.max(0, before.length() - 2 * WORD_BEFORE));
            boolean inQuery = before.indexOf('?') >= 0 || before.indexOf('#') >= 0;
            return PHONE_IN_ADDRESS.matcher(near).find()
                    || COUNTRY_CODE.matcher(near).find()
                    || (inQuery && !THING_IN_ADDRESS.matcher(near).find());
        }
    }
}
