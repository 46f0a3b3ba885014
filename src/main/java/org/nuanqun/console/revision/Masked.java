package org.nuanqun.console.revision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A patient's words with what names her put out of sight: known names, whoever is addressed with @, and figures of five digits or
 * more (telephones, identity and card numbers), also in groups. What else might tell who she is stays: weeks, values, places.
 * Pure.
 */
final class Masked {

    private static final String MASK = "▇▇";
    private static final int SHORTEST_NAME = 2;
    private static final Pattern ADDRESSED = Pattern.compile("[@＠][^\\s@＠，。！？、:：,]{1,30}");
    private static final Pattern FIGURES = Pattern.compile("[0-9０-９](?:[ -]?[0-9０-９]){4,}[xX]?");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private Masked() {}

    static String text(String words, Collection<String> names) {
        String masked = MAIL.matcher(words).replaceAll(MASK);
        masked = FIGURES.matcher(masked).replaceAll(MASK);
        masked = ADDRESSED.matcher(masked).replaceAll("@" + MASK);
        for (String name : longestFirst(names)) {
            masked = masked.replace(name, MASK);
        }
        return masked;
    }

    /** 王芳 before 王芳芳 would leave a letter of hers. */
    private static List<String> longestFirst(Collection<String> names) {
        return names.stream()
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
