package org.nuanqun.scripts;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One thing advertising law forbids to say. The patterns are made for the normal form; in {@code unless}, {@link #PLACE}
 * stands for the words that were found.
 */
public record BannedClaim(
        String code,
        String law,
        String why,
        String instead,
        Set<TextKind> kinds,
        List<Pattern> words,
        List<Pattern> unless) {

    public static final char PLACE = '@';

    private static final Pattern LIST = Pattern.compile("\\{([a-z-]+)}");

    public BannedClaim {
        kinds = Set.copyOf(kinds);
        words = List.copyOf(words);
        unless = List.copyOf(unless);
    }

    static BannedClaim read(Passage passage, Map<String, String> lists) {
        return new BannedClaim(
                passage.text("code"),
                passage.text("law"),
                passage.text("why"),
                passage.text("instead"),
                kinds(passage),
                patterns(passage, "words", lists),
                patterns(passage, "unless", lists));
    }

    private static Set<TextKind> kinds(Passage passage) {
        Set<TextKind> kinds = EnumSet.noneOf(TextKind.class);
        passage.texts("in").forEach(kind -> kinds.add(TextKind.valueOf(kind.toUpperCase(Locale.ROOT))));
        return kinds.isEmpty() ? EnumSet.allOf(TextKind.class) : kinds;
    }

    private static List<Pattern> patterns(Passage passage, String field, Map<String, String> lists) {
        return passage.each(field).stream()
                .flatMap(part -> pattern(part, lists))
                .toList();
    }

    private static Stream<Pattern> pattern(Passage part, Map<String, String> lists) {
        try {
            return Stream.of(Pattern.compile(LIST.matcher(part.text())
                    .replaceAll(found -> Matcher.quoteReplacement(named(found.group(1), lists)))));
        } catch (IllegalArgumentException nonsense) {
            part.fault(
                    "'%s' cannot be looked for: %s".formatted(part.text(), nonsense.getMessage()),
                    "write a regular expression, with {name} only for a name of lists");
            return Stream.empty();
        }
    }

    private static String named(String name, Map<String, String> lists) {
        String list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("there is no list '%s'".formatted(name));
        }
        return list;
    }
}
