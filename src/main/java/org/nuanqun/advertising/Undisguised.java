package org.nuanqun.advertising;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanqun.language.NormalText;

/** A text's normal form with disguised words put right, and the way back to what the author wrote. */
final class Undisguised {

    private final NormalText text;
    private final StringBuilder letters = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    private Undisguised(NormalText text) {
        this.text = text;
        this.starts = new int[text.length() * 4 + 1];
        this.ends = new int[text.length() * 4 + 1];
    }

    /** @param words each disguise with the word it stands for, as {@code disguises} finds them */
    static Undisguised of(String original, Pattern disguises, Map<String, String> words) {
        // NFKC also turns ① and the like into the digits they show.
        Undisguised read = new Undisguised(NormalText.of(Normalizer.normalize(original, Normalizer.Form.NFKC)));
        String plain = read.text.letters();
        Matcher found = disguises.matcher(plain);
        int at = 0;
        while (found.find()) {
            read.copy(at, found.start());
            read.put(words.getOrDefault(found.group(), found.group()), found.start(), found.end());
            at = found.end();
        }
        read.copy(at, plain.length());
        return read;
    }

    String letters() {
        return letters.toString();
    }

    String originalWords(int start, int end) {
        return text.originalWords(starts[start], ends[end - 1]);
    }

    private void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            put(text.letters().substring(i, i + 1), i, i + 1);
        }
    }

    private void put(String word, int from, int to) {
        for (int i = 0; i < word.length(); i++) {
            starts[letters.length()] = from;
            ends[letters.length()] = to;
            letters.append(word.charAt(i));
        }
    }
}
