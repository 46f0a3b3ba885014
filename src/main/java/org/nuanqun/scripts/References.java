package org.nuanqun.scripts;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.DepartmentCode;

/** That every department, condition and course that is named exists; a kind of which none could be read is told elsewhere. */
record References(ScriptSet set, Map<String, Passage> places) {

    void check() {
        set.conditions().values().forEach(this::condition);
        set.redFlags().forEach(family -> department(place("red-flag family", family.family()), family.department()));
        set.answers().forEach(answer -> answer.conditions()
                .forEach(condition -> condition(place("answer", answer.code()), condition)));
        set.courses().values().forEach(course -> condition(place("course", course.code()), course.condition()));
    }

    private void condition(ConditionScript condition) {
        Optional<Passage> place = place("condition", condition.code());
        department(place, condition.department());
        condition.outranks().forEach(other -> condition(place, other));
        condition
                .course()
                .filter(course -> !set.courses().containsKey(course))
                .ifPresent(course -> place.ifPresent(page -> page.at("course")
                        .fault(
                                "there is no course '%s'".formatted(course.value()),
                                "write it under courses/, or name one of "
                                        + set.courses().keySet())));
    }

    private void department(Optional<Passage> place, DepartmentCode code) {
        if (!set.departments().isEmpty() && !set.departments().containsKey(code)) {
            place.ifPresent(page -> page.at("department")
                    .fault(
                            "there is no department '%s'".formatted(code.value()),
                            "add it to departments.yaml, or name one that stands there"));
        }
    }

    private void condition(Optional<Passage> place, ConditionCode code) {
        if (!set.conditions().isEmpty() && !set.conditions().containsKey(code)) {
            place.ifPresent(page -> page.at(nameOf(page))
                    .fault(
                            "there is no condition '%s'".formatted(code.value()),
                            "write it under conditions/, or name one that stands there"));
        }
    }

    private static String nameOf(Passage page) {
        return Stream.of("conditions", "outranks").filter(page::has).findFirst().orElse("condition");
    }

    private Optional<Passage> place(String kind, Object code) {
        return Optional.ofNullable(places.get(kind + " " + code));
    }
}
