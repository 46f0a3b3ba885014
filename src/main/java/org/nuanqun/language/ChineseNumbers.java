package org.nuanqun.language;

/** Numbers written in characters: 十二, 二十八, 一百一, 俩, 半. */
public final class ChineseNumbers {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumbers() {}

    /** The text with every number in characters below one thousand written in digits. */
    public static String toDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isNumeral(text.charAt(end)) && !isJustAWord(text, end)) {
                end++;
            }
            if (end == at) {
                out.append(text.charAt(at++));
            } else {
                out.append(value(text.substring(at, end)));
                at = end;
            }
        }
        return out.toString();
    }

    /** 一直, 一点, 一样 count nothing. */
    private static boolean isJustAWord(String text, int at) {
        return text.charAt(at) == '一' && at + 1 < text.length() && "直点样般下起边定些会切旦共阵路".indexOf(text.charAt(at + 1)) >= 0;
    }

    static boolean isNumeral(char c) {
        return digit(c) >= 0 || c == '十' || c == '百' || c == '廿';
    }

    static int digit(char c) {
        return switch (c) {
            case '两', '俩' -> 2;
            case '仨' -> 3;
            default -> DIGITS.indexOf(c);
        };
    }

    /** 十二 is 12, 一百二 is 120, 三七 is 37; a lone 百 is 100. */
    static String value(String numerals) {
        if (numerals.indexOf('十') < 0 && numerals.indexOf('百') < 0 && numerals.indexOf('廿') < 0) {
            StringBuilder digits = new StringBuilder();
            numerals.chars().forEach(c -> digits.append(digit((char) c)));
            return digits.toString();
        }
        return String.valueOf(sum(numerals.replace("廿", "二十")));
    }

    private static int sum(String numerals) {
        int total = 0;
        int pending = -1;
        char lastUnit = ' ';
        for (int i = 0; i < numerals.length(); i++) {
            char c = numerals.charAt(i);
            if (c == '百' || c == '十') {
                total += Math.max(1, pending == -1 ? 1 : pending) * (c == '百' ? 100 : 10);
                pending = -1;
                lastUnit = c;
            } else {
                pending = digit(c) == 0 ? -1 : digit(c);
                lastUnit = digit(c) == 0 ? ' ' : lastUnit;
            }
        }
        return total + (pending == -1 ? 0 : lastUnit == '百' ? pending * 10 : pending);
    }
}
