package org.nuanqun.bench.fuzz;

import java.util.List;

/** An input that was not taken as it should, and what came of it. */
record Found(String input, String what, List<StackTraceElement> where) {

    private static final int SHOWN = 200;
    private static final int FRAMES = 4;

    /** With every odd character as its number, so that it can be pasted into a test. */
    String told() {
        StringBuilder told = new StringBuilder(what)
                .append("\n      of ")
                .append(input.length())
                .append(" characters: ");
        input.chars().limit(SHOWN).forEach(one -> told.append(plain((char) one)));
        where.stream()
                .filter(frame -> frame.getClassName().startsWith("org.nuanqun"))
                .limit(FRAMES)
                .forEach(frame -> told.append("\n      at ").append(frame));
        return told.toString();
    }

    private static String plain(char one) {
        boolean isPlain = one == ' ' || (one > 0x20 && one < 0x7F) || (one >= 0x3001 && one <= 0x9FFF);
        return isPlain ? String.valueOf(one) : "\\u%04X".formatted((int) one);
    }
}
