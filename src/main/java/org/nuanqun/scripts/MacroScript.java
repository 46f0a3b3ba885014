package org.nuanqun.scripts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words a colleague often needs, for her to choose, read and send. {@code note} is written for colleagues along with them,
 * {@code outcome} closes the ticket afterwards; {@code check} names what a clinician has to look at, empty once approved or
 * where nothing is clinical.
 */
public record MacroScript(
        String code,
        String title,
        List<String> keywords,
        String text,
        Optional<String> note,
        Optional<String> outcome,
        Optional<String> check) {

    static final Set<String> PLACES = Set.of("name", "group", "operator", "hotline");

    public MacroScript {
        keywords = List.copyOf(keywords);
    }

    /** The places of the text that none of the values fills, so that it cannot be said here. */
    public Set<String> unfilled(Map<String, String> values) {
        Set<String> places = new TreeSet<>(Texts.placesIn(text));
        places.removeIf(place -> !values.getOrDefault(place, "").isBlank());
        return places;
    }

    public String said(Map<String, String> values) {
        return Texts.filled(text, values);
    }

    static MacroScript read(Passage passage) {
        Optional<String> check = passage.optionalText("check");
        boolean isApproved = passage.has("review") && Review.read(passage).isApproved();
        return new MacroScript(
                passage.text("code"),
                passage.text("title"),
                passage.texts("keywords"),
                passage.text("text").strip(),
                passage.optionalText("note"),
                passage.optionalText("resolve"),
                check.filter(what -> !isApproved));
    }
}
