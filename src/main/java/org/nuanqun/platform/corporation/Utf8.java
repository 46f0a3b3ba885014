package org.nuanqun.platform.corporation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts measured as the platforms measure them: in bytes of UTF-8. */
public final class Utf8 {

    private Utf8() {}

    /** The text in pieces that fit, broken at line ends where there are any. */
    public static List<String> parts(String text, int bytes) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.getBytes(StandardCharsets.UTF_8).length > bytes) {
            int end = cut(rest, bytes).length() - 1;
            int line = rest.lastIndexOf('\n', end);
            int at = line > end / 2 ? line : end;
            parts.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        parts.add(rest);
        return List.copyOf(parts);
    }

    /** As much of the text as fits, whole characters only, with an ellipsis where something was cut. */
    public static String cut(String text, int bytes) {
        if (text.getBytes(StandardCharsets.UTF_8).length <= bytes) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 3;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String one = Character.toString(text.codePointAt(i));
            used += one.getBytes(StandardCharsets.UTF_8).length;
            if (used > bytes) {
                break;
            }
            cut.append(one);
        }
        return cut.append('…').toString();
    }
}
