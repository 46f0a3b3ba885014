package org.nuanqun.workbench;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.function.UnaryOperator;

/** What keyboards and habits do to a message without changing what it says. */
enum Distortion {
    SPACES(text -> text.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", " ")),
    EMOJI(text -> "😭" + text.replaceAll("[\\s，。！？,!?]+", "🙏") + "😂"),
    FULL_WIDTH(Distortion::wide),
    TRADITIONAL(ZhConverterUtil::toTraditional),
    NO_MARKS(text -> text.replaceAll("[\\s\\p{Punct}，。！？、；：“”‘’（）…—~～]+", ""));

    private final UnaryOperator<String> distort;

    Distortion(UnaryOperator<String> distort) {
        this.distort = distort;
    }

    String of(String text) {
        return distort.apply(text);
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c > ' ' && c <= '~' ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }
}
