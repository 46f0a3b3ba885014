package org.nuanqun.language;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers out of a message: 38度5, 烧到四十, 血压165/110, 孕7个多月, 出生27天, 血氧82. */
public final class FactReader {

    private static final Pattern DEGREES = Pattern.compile("(?<!\\d)(3[4-9]|4[0-3])(?:[.度点](\\d)(?!\\d)|度|(?=多|来))");
    private static final Pattern FEVER =
            Pattern.compile("(?:体温|烧|热|温|量了?|到|tw)[^\\d]{0,6}?(3[4-9]|4[0-3])(?:[.度点]?(\\d))?(?![\\d周天个])");
    private static final Pattern PRESSURE =
            Pattern.compile("(?:血压|高压|上压|收缩压|bp)[^\\d]{0,8}(\\d{2,3})(?:[/比到](\\d{2,3}))?");
    private static final Pattern PRESSURE_GLUED = Pattern.compile("血压[^\\d]{0,8}([12]\\d\\d)(\\d{2,3})(?!\\d)");
    private static final Pattern PRESSURE_PAIR =
            Pattern.compile("(?<![\\d.])(1\\d\\d|2\\d\\d|[6-9]\\d)/(\\d{2,3})(?!\\d)");
    private static final Pattern LOW_PRESSURE = Pattern.compile("(?:低压|舒张压)[^\\d]{0,6}(\\d{2,3})");
    private static final Pattern GLUCOSE = Pattern.compile("(?:血糖|糖)[^\\d血压]{0,8}(\\d{1,2}(?:\\.\\d)?)(?![\\d周天岁])");
    private static final Pattern OXYGEN = Pattern.compile("(?:血氧|氧饱和|饱和度|spo2|氧)[^\\d]{0,10}(\\d{2})(?!\\d)");
    private static final Pattern PULSE = Pattern.compile("(?:心率|心跳|脉搏|手表|心动)[^\\d]{0,10}(\\d{2,3})(?!\\d)");
    private static final Pattern BREATHS = Pattern.compile("(?:呼吸|喘|气)[^\\d]{0,10}(\\d{2,3})(?:多)?(?:次|下)");
    private static final Pattern WEEKS =
            Pattern.compile("(?:孕|怀|胎|双胎|胞胎)[^\\d周]{0,5}(\\d{1,2})(?:周|w|\\+)|(?<!\\d)([1-4]\\d)(?:周|w)(?:\\d天)?(?!前)");
    private static final Pattern WEEKS_BARE = Pattern.compile("(?:孕|怀孕)(\\d{1,2})(?![\\d个月年天岁次胎])");
    private static final Pattern MONTHS_PREGNANT =
            Pattern.compile("(?:孕|怀|有喜)[^\\d]{0,6}?(\\d{1,2})个?(半|多)?月|(\\d)个?(多)?月(?:的)?(?:孕|身孕|肚子|大肚)");
    private static final Pattern AGE_DAYS = Pattern.compile(
            "(?:出生|生下来|宝贝?|娃儿?|孩子?|儿|婴|孙子|孙女|毛头|小家伙|妹妹|弟弟|闺女)[^\\d岁月]{0,5}第?(\\d{1,2})多?天|(\\d{1,2})多?(?:天|日)(?:大|龄|的?(?:宝|娃|孩|婴|新生|小|毛|奶))");
    private static final Pattern AGE_WEEKS =
            Pattern.compile("(?:出生|生下来|宝宝?|娃儿?|孩子|婴儿?)[^\\d岁月]{0,4}(\\d{1,2})周|(\\d{1,2})周(?:大|龄|的?(?:宝|娃|孩|婴|小毛))");
    private static final Pattern AGE_MONTHS = Pattern.compile(
            "(?:出生|生下来|宝宝?|娃儿?|孩子?|儿子|女儿|儿|婴儿?|孙子?|孙女|才|今年)[^\\d岁月]{0,4}(\\d{1,2})个?(半|多)?月(?!前)|(\\d{1,2})个?(半|多)?月(?:大|龄|的?(?:宝|娃|孩|婴|小|儿|女|孙|奶|毛))");
    private static final Pattern AGE_YEARS =
            Pattern.compile("(\\d{1,3})(半)?岁|(?:今年|老太太|老爷子|老头|老人|爸|妈)(\\d{2})(?!\\d|[.周天度])");
    private static final Pattern POSTPARTUM =
            Pattern.compile("(?:产后|生完|生了|刚生|剖完?|顺产|出月子)[^\\d]{0,4}第?(\\d{1,3})(天|周|个?月)");

    private final Map<String, Double> values = new HashMap<>();
    private final String text;

    private FactReader(String text) {
        this.text = text;
    }

    public static Facts read(String letters) {
        return new FactReader(ChineseNumbers.toDigits(letters).replace("1分钟", "每分钟")).all();
    }

    private Facts all() {
        degrees(DEGREES.matcher(text));
        degrees(FEVER.matcher(text));
        pressures();
        first("glucose", GLUCOSE, 0.5, 40);
        first("oxygen", OXYGEN, 30, 100);
        first("pulse", PULSE, 20, 300);
        first("breaths", BREATHS, 8, 150);
        pregnancy();
        ages();
        postpartum();
        return new Facts(values);
    }

    private void degrees(Matcher found) {
        while (found.find()) {
            double tenth = found.group(2) == null ? 0 : Double.parseDouble(found.group(2)) / 10;
            double degrees = Double.parseDouble(found.group(1)) + tenth;
            values.merge("temperature", degrees, Math::max);
        }
    }

    private void pressures() {
        pressure(PRESSURE_PAIR.matcher(text));
        pressure(PRESSURE_GLUED.matcher(text));
        pressure(PRESSURE.matcher(text));
        first("diastolic", LOW_PRESSURE, 30, 200);
    }

    private void pressure(Matcher found) {
        while (found.find()) {
            double upper = Double.parseDouble(found.group(1));
            if (upper >= 60 && upper <= 300) {
                values.putIfAbsent("systolic", upper);
                if (found.group(2) != null) {
                    values.putIfAbsent("diastolic", Double.parseDouble(found.group(2)));
                }
            }
        }
    }

    private void first(String name, Pattern pattern, double least, double most) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
            double value = Double.parseDouble(found.group(1));
            if (value >= least && value <= most) {
                values.putIfAbsent(name, value);
            }
        }
    }

    private void pregnancy() {
        each(WEEKS, (number, group) -> weeks(number));
        each(WEEKS_BARE, (number, group) -> weeks(number));
        each(MONTHS_PREGNANT, (number, half) -> weeks((number + (half ? 0.5 : 0)) * 4.3));
    }

    private void weeks(double weeks) {
        if (weeks >= 3 && weeks <= 43) {
            values.putIfAbsent("weeks", weeks);
        }
    }

    private void ages() {
        each(AGE_DAYS, (days, half) -> values.putIfAbsent("age-months", days / 30.4));
        each(AGE_WEEKS, (weeks, half) -> values.putIfAbsent("age-months", weeks / 4.3));
        each(AGE_MONTHS, (months, half) -> values.putIfAbsent("age-months", months + (half ? 0.5 : 0)));
        each(AGE_YEARS, (years, half) -> values.putIfAbsent("age-months", years * 12));
    }

    private void postpartum() {
        Matcher found = POSTPARTUM.matcher(text);
        if (found.find()) {
            double number = Double.parseDouble(found.group(1));
            values.put(
                    "postpartum-days",
                    number * (found.group(2).equals("天") ? 1 : found.group(2).equals("周") ? 7 : 30));
        }
    }

    private interface Use {
        void number(double number, boolean half);
    }

    /** The first number of a match, from whichever group holds it; a group that is not digits says "and a half". */
    private void each(Pattern pattern, Use use) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            String number = "";
            boolean half = false;
            for (int i = 1; i <= found.groupCount(); i++) {
                String group = found.group(i);
                if (group != null && Character.isDigit(group.charAt(0)) && number.isEmpty()) {
                    number = group;
                } else if (group != null) {
                    half = true;
                }
            }
            if (!number.isEmpty()) {
                use.number(Double.parseDouble(number), half);
            }
        }
    }
}
