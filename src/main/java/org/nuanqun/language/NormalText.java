package org.nuanqun.language;

import java.util.Arrays;

/**
 * What a patient typed, reduced to the letters that carry meaning, with the way back to the original. Spaces, marks and emoji
 * are left out, so that a message without them reads the same; where they stood is remembered as a possible clause end.
 */
public final class NormalText {

    /** Longer messages are forwarded articles: the beginning and the end are read, the time stays bounded. */
    static final int HEAD = 3000;

    static final int TAIL = 1000;
    private static final int MOST_REPEATS = 2;

    private final String original;
    private final String letters;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] breaks;
    private final boolean asks;

    private NormalText(String original, Builder built) {
        this.original = original;
        this.letters = new String(built.letters, 0, built.length);
        this.starts = Arrays.copyOf(built.starts, built.length);
        this.ends = Arrays.copyOf(built.ends, built.length);
        this.breaks = Arrays.copyOf(built.breaks, built.length + 1);
        this.asks = built.asks;
    }

    public static NormalText of(String original) {
        Builder built = new Builder(Math.min(original.length(), HEAD + TAIL) * 3);
        int tail = Math.max(HEAD, original.length() - TAIL);
        built.read(original, 0, Math.min(HEAD, original.length()));
        built.read(original, tail, original.length());
        return new NormalText(original, built);
    }

    public String original() {
        return original;
    }

    /** The normal form: only letters, digits and decimal points between digits. */
    public String letters() {
        return letters;
    }

    public int length() {
        return letters.length();
    }

    public int originalStart(int start) {
        return starts[start];
    }

    public int originalEnd(int end) {
        return ends[end - 1];
    }

    public String originalWords(int start, int end) {
        return original.substring(originalStart(start), originalEnd(end));
    }

    /** Whether a space, mark or line end stood before this letter. */
    public boolean breaksBefore(int at) {
        return at <= 0 || at >= letters.length() || breaks[at];
    }

    public boolean asks() {
        return asks;
    }

    private static final class Builder {
        private final char[] letters;
        private final int[] starts;
        private final int[] ends;
        private final boolean[] breaks;
        private int length;
        private int repeats;
        private boolean pendingBreak;
        private boolean asks;

        Builder(int capacity) {
            letters = new char[capacity];
            starts = new int[capacity];
            ends = new int[capacity];
            breaks = new boolean[capacity + 1];
        }

        void read(String text, int from, int to) {
            for (int i = from; i < to; i++) {
                char letter = Characters.letter(text.charAt(i));
                if (letter != 0) {
                    add(letter, i);
                } else if (isDecimalPoint(text, i)) {
                    add('.', i);
                } else if (isSlashBetweenDigits(text, i)) {
                    add('/', i);
                } else {
                    skip(text.charAt(i));
                }
            }
        }

        private void skip(char c) {
            pendingBreak |= Characters.separates(c);
            asks |= c == '?' || c == '？';
        }

        private void add(char letter, int at) {
            boolean repeated = length > 0 && letters[length - 1] == letter && !isDigit(letter);
            repeats = repeated ? repeats + 1 : 1;
            if (repeats > MOST_REPEATS) {
                ends[length - 1] = at + 1;
                return;
            }
            breaks[length] = pendingBreak;
            pendingBreak = false;
            letters[length] = letter;
            starts[length] = at;
            ends[length++] = at + 1;
        }

        private static boolean isDecimalPoint(String text, int i) {
            char c = text.charAt(i);
            return (c == '.' || c == '．' || c == '。' || c == '·') && betweenDigits(text, i);
        }

        private static boolean isSlashBetweenDigits(String text, int i) {
            char c = text.charAt(i);
            return (c == '/' || c == '／') && betweenDigits(text, i);
        }

        private static boolean betweenDigits(String text, int i) {
            return i > 0
                    && i + 1 < text.length()
                    && isDigit(Characters.letter(text.charAt(i - 1)))
                    && isDigit(Characters.letter(text.charAt(i + 1)));
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
