package org.nuanqun.scripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What no single file can know about itself: that codes are unique and that what is named exists. */
final class SetChecks {

    private final Faults faults;
    private final Map<String, Passage> seen = new HashMap<>();
    private final Map<String, Passage> texts = new HashMap<>();
    private final List<SpokenText> spoken = new ArrayList<>();
    private final WordingChecks wordings = new WordingChecks();
    private Wording wording = Wording.none();
    private boolean areTextsComplete = true;
    private boolean isLanguageComplete = true;

    SetChecks(Faults faults) {
        this.faults = faults;
    }

    WordingChecks wordings() {
        return wordings;
    }

    void use(Wording wording) {
        this.wording = wording;
    }

    /** Then it would only confuse to say of each of their texts that it is missing. */
    void someTextsCouldNotBeRead() {
        areTextsComplete = false;
    }

    /** Then it would only confuse to say of each list of words that it is missing. */
    void someLanguageCouldNotBeRead() {
        isLanguageComplete = false;
    }

    /** The code, if nothing else has it; otherwise a fault that names the other place. */
    <T> Optional<T> once(Passage passage, String kind, T code) {
        Passage first = seen.putIfAbsent(kind + " " + code(code), passage);
        if (first == null) {
            return Optional.of(code);
        }
        passage.fault(
                "the %s '%s' stands already in %s".formatted(kind, code(code), first.place()),
                "give one of them another code, or remove it");
        return Optional.empty();
    }

    void spoken(Passage passage, TextKind kind) {
        wording.check(passage);
        spoken.add(SpokenText.at(passage, kind));
    }

    /** Every text that was looked at. */
    List<SpokenText> spoken() {
        return spoken;
    }

    Optional<String> text(String key, Passage passage) {
        if (!TextKeys.isKnown(key)) {
            passage.fault("nothing ever says the text '%s'".formatted(key), "check its spelling, or take it out");
            return Optional.empty();
        }
        if (once(passage, "text", key).isEmpty()) {
            return Optional.empty();
        }
        Passage text = passage.at("text");
        places(text, "text '%s'".formatted(key), TextKeys.placesOf(key));
        if (!text.text().contains(TextKeys.WAY_TO_A_PERSON)) {
            text.fault(
                    "the text '%s' does not say how to reach a person".formatted(key),
                    "let it name “%s”".formatted(TextKeys.WAY_TO_A_PERSON));
        }
        spoken(text, TextKind.SERVICE);
        texts.put(key, passage);
        return Optional.of(text.text().strip());
    }

    /** A colleague sends it, so it need not name the way to one; what patients must not read holds all the same. */
    void macro(Passage passage) {
        Passage text = passage.at("text");
        String named = "macro '%s'".formatted(passage.text("code"));
        places(text, named, MacroScript.PLACES);
        spoken(text, TextKind.SERVICE);
        for (String field : List.of("note", "resolve")) {
            if (passage.has(field)) {
                places(passage.at(field), named, Set.of());
            }
        }
    }

    private static void places(Passage text, String named, Set<String> known) {
        for (String place : new TreeSet<>(Texts.placesIn(text.text()))) {
            if (!known.contains(place)) {
                text.fault(
                        "the place {%s} is not known to the %s".formatted(place, named),
                        known.isEmpty() ? "write it without places" : "use " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    void course(Passage top, CourseScript course, List<Passage> lessons) {
        once(top, "course", course.code());
        Set<String> days = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < lessons.size(); i++) {
            Passage lesson = lessons.get(i);
            if (!days.add(lesson.text("day") + lesson.text("at", ""))) {
                lesson.at("day")
                        .fault(
                                "another lesson of '%s' has the day %s too"
                                        .formatted(course.code().value(), lesson.text("day")),
                                "give each lesson a day of its own");
            }
            spoken(lesson.at("text"), TextKind.EDUCATION);
            if (lesson.has("simpler")) {
                spoken(lesson.at("simpler"), TextKind.EDUCATION);
            }
        }
        course.lessons().stream()
                .filter(lesson -> !codes.add(lesson.code()))
                .forEach(lesson -> top.fault(
                        "two lessons are called '%s'".formatted(lesson.code()),
                        "name their files differently after the number"));
    }

    void check(ScriptSet set) {
        new References(set, seen).check();
        if (isLanguageComplete) {
            wordings.check(faults);
            set.language().check(faults);
        }
        if (areTextsComplete) {
            new NeededTexts(set, texts, faults).check();
        }
    }

    private static String code(Object code) {
        return String.valueOf(code);
    }
}
