package org.nuanqun.console.inbox;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Widens the words that decided to the clause that carried them: "血" alone says nothing to a reader, "突然流了很多血" does.
 * Pure; triage itself goes on by its words.
 */
final class Clauses {

    /** Patients end a clause with a sign, or with a space between two Chinese characters. */
    private static final Pattern END =
            Pattern.compile("[，。！？；：、…～,!?;\\n]+|(?<=\\p{IsHan})\\s+(?=\\p{IsHan})|\\.(?!\\d)");

    /** What runs on without an end is a story: then the words alone are marked. */
    private static final int LONGEST = 40;

    private Clauses() {}

    /** For each of the words the clause they stand in, or themselves; none where one of the words is missing. */
    static List<String> of(String text, List<String> words) {
        if (words.isEmpty() || !words.stream().allMatch(text::contains)) {
            return List.of();
        }
        return words.stream().map(one -> around(text, one)).distinct().toList();
    }

    private static String around(String text, String words) {
        int start = text.indexOf(words);
        int end = start + words.length();
        int from = 0;
        int until = text.length();
        Matcher ends = END.matcher(text);
        while (ends.find()) {
            if (ends.end() <= start) {
                from = ends.end();
            } else if (ends.start() >= end) {
                until = ends.start();
                break;
            }
        }
        String clause = text.substring(from, until).strip();
        return clause.length() > LONGEST ? words : clause;
    }
}
