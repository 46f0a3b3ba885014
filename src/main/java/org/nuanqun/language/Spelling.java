package org.nuanqun.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts right what thumbs and speech input get wrong, letter for letter, so that places in the text stay true. */
public final class Spelling {

    private final PhraseFinder finder;
    private final List<String> wrong;
    private final List<String> right;

    private Spelling(Map<String, String> mended) {
        wrong = List.copyOf(mended.keySet());
        right = new ArrayList<>(mended.values());
        finder = new PhraseFinder(wrong);
    }

    /**
     * @param misspellings right word to wrong words of the same length
     * @param soundsAlike a character to the characters typed in its place
     * @param misheard words in which any one character may be such a one
     */
    public static Spelling of(
            Map<String, List<String>> misspellings, Map<String, List<String>> soundsAlike, List<String> misheard) {
        Map<String, String> mended = new LinkedHashMap<>();
        misheard.forEach(word -> variants(word, soundsAlike, mended));
        misspellings.forEach((word, wrongs) -> wrongs.stream()
                .filter(wrong -> wrong.length() == word.length())
                .forEach(wrong -> mended.put(wrong, word)));
        return new Spelling(mended);
    }

    public String mend(String letters) {
        StringBuilder mended = new StringBuilder(letters);
        finder.find(
                letters, (phrase, end) -> mended.replace(end - wrong.get(phrase).length(), end, right.get(phrase)));
        return mended.toString();
    }

    private static void variants(String word, Map<String, List<String>> soundsAlike, Map<String, String> mended) {
        for (int i = 0; i < word.length(); i++) {
            for (String other : soundsAlike.getOrDefault(word.substring(i, i + 1), List.of())) {
                for (int c = 0; c < other.length(); c++) {
                    mended.put(word.substring(0, i) + other.charAt(c) + word.substring(i + 1), word);
                }
            }
        }
    }
}
