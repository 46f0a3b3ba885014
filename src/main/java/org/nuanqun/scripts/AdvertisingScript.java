package org.nuanqun.scripts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What no text for patients may claim, and how such words are disguised: a letter for one that looks or sounds alike, or its
 * sound in Latin letters.
 */
public record AdvertisingScript(
        List<BannedClaim> never,
        List<String> disguised,
        Map<String, List<String>> soundsAlike,
        Map<String, List<String>> spelled) {

    public AdvertisingScript {
        never = List.copyOf(never);
        disguised = List.copyOf(disguised);
        soundsAlike = Map.copyOf(soundsAlike);
        spelled = Map.copyOf(spelled);
    }

    static AdvertisingScript none() {
        return new AdvertisingScript(List.of(), List.of(), Map.of(), Map.of());
    }

    static AdvertisingScript read(Passage passage) {
        Map<String, String> lists = named(passage, "lists", words -> words);
        return new AdvertisingScript(
                passage.each("never").stream()
                        .map(claim -> BannedClaim.read(claim, lists))
                        .toList(),
                WordLists.each(passage.texts("disguised")),
                named(passage, "sounds-alike", AdvertisingScript::letters),
                WordLists.each(passage, "spelled"));
    }

    private static List<String> letters(String letters) {
        return Stream.of(letters.split("")).toList();
    }

    private static <T> Map<String, T> named(Passage passage, String field, Function<String, T> reading) {
        Map<String, T> read = new LinkedHashMap<>();
        if (passage.has(field)) {
            passage.at(field).entries().forEach((name, value) -> read.put(name, reading.apply(value.text())));
        }
        return read;
    }
}
