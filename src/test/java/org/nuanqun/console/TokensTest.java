package org.nuanqun.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Recomputes the contrast of the design's pairs from the tokens the pages really use. */
class TokensTest {

    private static final Path FILE = Path.of("src/main/resources/META-INF/resources/assets/tokens.css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): #([0-9A-Fa-f]{6});");
    private static final List<String> TINTS = List.of("sand", "sage", "lilac", "clay", "mist", "moss");
    private static final Map<String, List<String>> TEXT = Map.ofEntries(
            Map.entry(
                    "ink",
                    List.of(
                            "surface",
                            "canvas",
                            "selected",
                            "hover",
                            "mark",
                            "note",
                            "bot-soft",
                            "bubble",
                            "bubble-staff")),
            Map.entry("ink-2", List.of("surface", "canvas", "selected", "sunken", "hover", "bubble")),
            Map.entry("ink-3", List.of("surface", "canvas", "selected", "sunken")),
            Map.entry("accent", List.of("surface", "canvas", "selected", "accent-soft")),
            Map.entry("on-accent", List.of("accent", "accent-hover")),
            Map.entry("red", List.of("surface", "canvas", "red-soft")),
            Map.entry("on-red", List.of("red-solid")),
            Map.entry("amber", List.of("surface", "canvas", "amber-soft")),
            Map.entry("green", List.of("surface", "green-soft")),
            Map.entry("bot", List.of("surface", "bot-soft")),
            Map.entry("on-brand", List.of("brand")));
    private static final Map<String, List<String>> LINES = Map.of(
            "control", List.of("surface"),
            "chart-1", List.of("surface"),
            "chart-2", List.of("surface"),
            "chart-4", List.of("surface"));

    @TestFactory
    Stream<DynamicTest> text_is_readable_and_lines_are_seen() throws IOException {
        return themes().entrySet().stream().flatMap(theme -> checks(theme.getKey(), theme.getValue()));
    }

    @Test
    void dark_is_the_same_by_choice_and_by_system() throws IOException {
        String css = Files.readString(FILE);
        String chosen = css.substring(css.indexOf(":root[data-theme=\"dark\"]"), css.indexOf("@media"));
        String system = css.substring(css.indexOf("@media"));

        assertThat(tokens(system)).isEqualTo(tokens(chosen));
    }

    private static Stream<DynamicTest> checks(String theme, Map<String, String> tokens) {
        Stream<DynamicTest> text = pairs(TEXT).map(pair -> check(theme, pair, tokens, 4.5));
        Stream<DynamicTest> avatars =
                TINTS.stream().map(tint -> check(theme, new String[] {"on-tint-" + tint, "tint-" + tint}, tokens, 4.5));
        Stream<DynamicTest> lines = pairs(LINES).map(pair -> check(theme, pair, tokens, 3.0));
        return Stream.of(text, avatars, lines).flatMap(all -> all);
    }

    private static Stream<String[]> pairs(Map<String, List<String>> table) {
        return table.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(ground -> new String[] {entry.getKey(), ground}));
    }

    private static DynamicTest check(String theme, String[] pair, Map<String, String> tokens, double least) {
        String name = "%s on %s, %s".formatted(pair[0], pair[1], theme);
        return DynamicTest.dynamicTest(name, () -> assertThat(contrast(tokens.get(pair[0]), tokens.get(pair[1])))
                .isGreaterThanOrEqualTo(least));
    }

    private static Map<String, Map<String, String>> themes() throws IOException {
        String css = Files.readString(FILE);
        int dark = css.indexOf(":root[data-theme=\"dark\"]");
        return Map.of(
                "light", tokens(css.substring(0, dark)), "dark", tokens(css.substring(dark, css.indexOf("@media"))));
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new HashMap<>();
        Matcher found = TOKEN.matcher(css);
        while (found.find()) {
            tokens.put(found.group(1), found.group(2));
        }
        return tokens;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 2) + 0.0722 * part(colour, 4);
    }

    private static double part(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
