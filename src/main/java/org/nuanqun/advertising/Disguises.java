package org.nuanqun.advertising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nuanqun.scripts.AdvertisingScript;

/** All ways in which the listed words may be disguised: one letter for another that is like it, any number by their sound. */
record Disguises(Pattern pattern, Map<String, String> words) {

    static Disguises of(AdvertisingScript script) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : script.disguised()) {
            spelled(word, 0, "", script, words);
            alike(word, script, words);
        }
        script.disguised().forEach(words::remove);
        return new Disguises(anyOf(words.keySet().stream().toList()), words);
    }

    private static void spelled(
            String word, int at, String soFar, AdvertisingScript script, Map<String, String> words) {
        if (at == word.length()) {
            words.putIfAbsent(soFar, word);
            return;
        }
        String letter = word.substring(at, at + 1);
        spelled(word, at + 1, soFar + letter, script, words);
        for (String sound : script.spelled().getOrDefault(letter, List.of())) {
            spelled(word, at + 1, soFar + sound, script, words);
        }
    }

    private static void alike(String word, AdvertisingScript script, Map<String, String> words) {
        for (int i = 0; i < word.length(); i++) {
            for (String other : script.soundsAlike().getOrDefault(word.substring(i, i + 1), List.of())) {
                words.putIfAbsent(word.substring(0, i) + other + word.substring(i + 1), word);
            }
        }
    }

    /** The longest first, so that a word is not taken for the beginning of another. */
    private static Pattern anyOf(List<String> disguises) {
        List<String> longestFirst = new ArrayList<>(disguises);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        return longestFirst.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile(longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }
}
