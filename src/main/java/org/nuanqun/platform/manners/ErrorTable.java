package org.nuanqun.platform.manners;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The error codes of one platform: a line each with code, kind, how long to wait, and what it means in Chinese and English,
 * separated by tabs; {@code #} begins a remark. A code that is in no line stops the message and is named.
 */
public final class ErrorTable {

    private final Map<Integer, Handling> byCode;

    private ErrorTable(Map<Integer, Handling> byCode) {
        this.byCode = Map.copyOf(byCode);
    }

    /** @param name of the file beside the class */
    public static ErrorTable of(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no table '%s' beside %s".formatted(name, beside));
            }
            Map<Integer, Handling> byCode = new HashMap<>();
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(byCode, line.split("\t", -1)));
            return new ErrorTable(byCode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Handling of(int code) {
        return byCode.getOrDefault(
                code,
                new Handling(
                        Handling.Kind.STOP,
                        Duration.ZERO,
                        "平台拒绝了，错误码 %d（the platform refused, code %d）".formatted(code, code)));
    }

    public boolean knows(int code) {
        return byCode.containsKey(code);
    }

    private static void add(Map<Integer, Handling> byCode, String[] cells) {
        if (cells.length != 5) {
            throw new IllegalStateException("a line of the error table has %d cells, not 5".formatted(cells.length));
        }
        for (String code : cells[0].split(",")) {
            Handling handling = new Handling(
                    Handling.Kind.valueOf(cells[1]),
                    cells[2].isEmpty() ? Duration.ZERO : Duration.parse(cells[2]),
                    "%s（%s，%s）".formatted(cells[3], cells[4], code));
            if (byCode.put(Integer.valueOf(code), handling) != null) {
                throw new IllegalStateException("the error table has two lines for " + code);
            }
        }
    }
}
