package org.nuanqun.bench.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes damaged inputs of well-formed ones; the same random numbers make the same inputs. */
final class Mutations {

    private static final int MOST = 6;
    private static final int LONG_RUN = 4_000;

    /** Half pairs, marks that join or turn what stands beside them, ends of text, other scripts' digits, escapes. */
    private static final List<String> ODD = List.of(
            "\uD83D",
            "\uDE2D",
            "\u0000",
            "\uFEFF",
            "\u200B",
            "\u200D",
            "\u202E",
            "\u0301",
            "\uFE0F",
            "\u0660",
            "\u3007",
            "\uFF11",
            "\uDBFF\uDFFF",
            "👨‍👩‍👧",
            "\r\n",
            "\t",
            "\"",
            "'",
            "<",
            "&",
            "]]>",
            "{",
            "}",
            "{0}",
            "%s",
            "$1",
            "\\",
            ":",
            "- ",
            "~",
            "*",
            "&a ",
            "999999999999",
            "-1",
            "0",
            "1e309",
            "零",
            "半",
            "个月",
            "周",
            "度",
            "。",
            "？",
            "不",
            "没",
            "了");

    private final List<String> seeds;
    private final int longest;
    private final RandomGenerator random;

    Mutations(Target target, RandomGenerator random) {
        this.seeds = target.seeds();
        this.longest = target.longest();
        this.random = random;
    }

    String next() {
        StringBuilder text = new StringBuilder(seed());
        for (int times = 1 + random.nextInt(MOST); times > 0; times--) {
            damage(text);
        }
        return text.length() > longest ? text.substring(0, longest) : text.toString();
    }

    private void damage(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = at + random.nextInt(text.length() - at + 1);
        switch (random.nextInt(8)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, ODD.get(random.nextInt(ODD.size())));
            case 3 -> text.insert(at, seed());
            case 4 -> text.replace(at, end, ODD.get(random.nextInt(ODD.size())));
            case 5 -> text.insert(at, (char) random.nextInt(Character.MAX_VALUE + 1));
            case 6 -> repeat(text, at);
            default -> swap(text, at);
        }
    }

    private String seed() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private void repeat(StringBuilder text, int at) {
        String words =
                at < text.length() ? text.substring(at, Math.min(text.length(), at + 1 + random.nextInt(3))) : "啊";
        text.insert(at, words.repeat(1 + random.nextInt(LONG_RUN)));
    }

    private void swap(StringBuilder text, int at) {
        if (at + 1 < text.length()) {
            char one = text.charAt(at);
            text.setCharAt(at, text.charAt(at + 1));
            text.setCharAt(at + 1, one);
        }
    }
}
