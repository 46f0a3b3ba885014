package org.nuanqun.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanqun.language.StatedDate.Kind;

/** Reads "预产期12月21日", "3号生的", "上周五做的手术" as a date near today. */
public final class Dates {

    private static final String DAY =
            "(?:(?<year>20\\d\\d|今年|明年|去年)年?)?(?<month>\\d{1,2})[月./](?<day>\\d{1,2})(?:[日号])?";
    private static final Pattern DATE = Pattern.compile(DAY);
    private static final Pattern PLAIN = Pattern.compile("(?<year>20\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)");
    private static final Pattern DASHED =
            Pattern.compile("(?<year>20\\d\\d)[-/年.](?<month>\\d{1,2})[-/月.](?<day>\\d{1,2})");
    private static final Pattern NEAR = Pattern.compile("(?<word>大前天|前天|昨天|昨晚|今天|今早|明天|后天)");
    private static final Pattern AGO = Pattern.compile("(?<days>\\d{1,3})天前|(?:出生|生完|产后|术后)第?(?<since>\\d{1,3})天");
    private static final Pattern DUE = Pattern.compile("预产期|预产|要生|予产期|该生");
    private static final Pattern BIRTH = Pattern.compile("出生|生的|生了|生完|生日|分娩|顺产|剖|卸货|产后");
    private static final Pattern OPERATION = Pattern.compile("手术|开刀|做的|术后|植入|移植");

    private Dates() {}

    /** A date alone counts as the kind that was asked for. */
    public static Optional<StatedDate> of(String text, LocalDate today, Kind asked) {
        String words = digits(text);
        return day(words, today, kind(words).orElse(asked))
                .map(date -> new StatedDate(kind(words).orElse(asked), date));
    }

    /** A date that says what it is the date of. */
    public static Optional<StatedDate> of(String text, LocalDate today) {
        String words = digits(text);
        return kind(words).flatMap(kind -> day(words, today, kind).map(date -> new StatedDate(kind, date)));
    }

    private static Optional<Kind> kind(String words) {
        if (DUE.matcher(words).find()) {
            return Optional.of(Kind.DUE_DATE);
        }
        if (BIRTH.matcher(words).find()) {
            return Optional.of(Kind.BIRTH);
        }
        return OPERATION.matcher(words).find() ? Optional.of(Kind.OPERATION) : Optional.empty();
    }

    private static Optional<LocalDate> day(String words, LocalDate today, Kind kind) {
        for (Pattern pattern : new Pattern[] {DASHED, PLAIN, DATE}) {
            Matcher found = pattern.matcher(words);
            if (found.find()) {
                return valid(found, today, kind);
            }
        }
        return near(words, today);
    }

    private static Optional<LocalDate> valid(Matcher found, LocalDate today, Kind kind) {
        try {
            int month = Integer.parseInt(found.group("month"));
            int day = Integer.parseInt(found.group("day"));
            String year = found.group("year");
            return Optional.of(
                    year == null ? nearest(month, day, today, kind) : LocalDate.of(year(year, today), month, day));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    private static int year(String year, LocalDate today) {
        return switch (year) {
            case "今年" -> today.getYear();
            case "明年" -> today.getYear() + 1;
            case "去年" -> today.getYear() - 1;
            default -> Integer.parseInt(year);
        };
    }

    /** Without a year: a due date lies ahead (a little past is overdue), a birth or operation lies behind. */
    private static LocalDate nearest(int month, int day, LocalDate today, Kind kind) {
        LocalDate date = LocalDate.of(today.getYear(), month, day);
        if (kind == Kind.DUE_DATE) {
            return date.isBefore(today.minusDays(30)) ? date.plusYears(1) : date;
        }
        return date.isAfter(today.plusDays(60)) ? date.minusYears(1) : date;
    }

    private static Optional<LocalDate> near(String words, LocalDate today) {
        Matcher word = NEAR.matcher(words);
        if (word.find()) {
            return Optional.of(today.plusDays(
                    switch (word.group("word")) {
                        case "大前天" -> -3;
                        case "前天" -> -2;
                        case "昨天", "昨晚" -> -1;
                        case "明天" -> 1;
                        case "后天" -> 2;
                        default -> 0;
                    }));
        }
        Matcher ago = AGO.matcher(words);
        if (!ago.find()) {
            return Optional.empty();
        }
        String days = ago.group("days") != null ? ago.group("days") : ago.group("since");
        return Optional.of(today.minusDays(Integer.parseInt(days)));
    }

    /** Dates are read with their marks kept, which the normal form leaves out. */
    private static String digits(String text) {
        String narrow = java.text.Normalizer.normalize(
                text.length() > 200 ? text.substring(0, 200) : text, java.text.Normalizer.Form.NFKC);
        return ChineseNumbers.toDigits(narrow.replace(" ", ""));
    }
}
