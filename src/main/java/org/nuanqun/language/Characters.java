package org.nuanqun.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One character at a time: full width to half width, capitals to small, traditional to simplified. */
final class Characters {

    private static final String TABLE = "/data/dictionary/TSCharacters.txt";

    /** Where the dictionary keeps the old form or a form nobody types. */
    private static final String MENDED = "著着乾干瞭了妳你祇只牠它喫吃嚐尝裡里裏里脣唇噁恶嚥咽痠酸姪侄週周佔占";

    private static final char[] SIMPLE = table();

    private Characters() {}

    /** The normal form of a character that counts, or 0 for one that does not (space, mark, emoji, control). */
    static char letter(char c) {
        char narrow = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
        if (narrow < 128) {
            return asciiLetter(narrow);
        }
        return isHan(narrow) ? SIMPLE[narrow] : other(narrow);
    }

    /** Whether a dropped character may end a clause; a character that carries nothing (a joiner) does not. */
    static boolean separates(char c) {
        return !Character.isSurrogate(c) && Character.getType(c) != Character.FORMAT && c != '\uFE0F';
    }

    private static char asciiLetter(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : 0;
    }

    private static char other(char c) {
        if (c == '℃' || c == '°') {
            return '度';
        }
        return c == '〇' ? '零' : 0;
    }

    private static boolean isHan(char c) {
        return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
    }

    private static char[] table() {
        char[] simple = new char[0x10000];
        for (int i = 0; i < simple.length; i++) {
            simple[i] = (char) i;
        }
        readInto(simple);
        for (int i = 0; i < MENDED.length(); i += 2) {
            simple[MENDED.charAt(i)] = MENDED.charAt(i + 1);
        }
        return simple;
    }

    private static void readInto(char[] simple) {
        try (InputStream in = Characters.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the table of traditional characters is missing: " + TABLE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.trim().split("\\s+");
                if (parts.length > 1 && parts[0].length() == 1 && parts[1].length() == 1) {
                    simple[parts[0].charAt(0)] = parts[1].charAt(0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
