package org.nuanqun.platform.corporation;

import java.nio.charset.StandardCharsets;

/** Texts measured as the platforms measure them: in bytes of UTF-8. */
public final class Utf8 {

    private Utf8() {}

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
