package org.nuanqun.workbench;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.nuanqun.scripts.ConditionScript;
import org.nuanqun.scripts.Passage;
import org.nuanqun.scripts.ScriptPages;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.vocabulary.ConditionCode;

/** A conversation as a clinician wants it: what is said, and what must come of it. */
public record Dialogue(
        String file,
        String title,
        String protects,
        Optional<LocalTime> at,
        Place place,
        String patient,
        List<Turn> turns) {

    public Dialogue {
        turns = List.copyOf(turns);
    }

    /** Whether it changes what is the same for everybody, the clock or the platform's manners, and so must be alone. */
    boolean movesTheWorld() {
        return at.isPresent() || turns.stream().anyMatch(Dialogue::movesTheWorld);
    }

    private static boolean movesTheWorld(Turn turn) {
        return turn instanceof Turn.ClockMoves || (turn instanceof Turn.Says says && says.repeats() > 1);
    }

    /** In a group of that name, in a group of a condition, or one to one. */
    public record Place(Optional<String> group, Optional<ConditionCode> condition) {

        boolean isGroup() {
            return group.isPresent() || condition.isPresent();
        }

        Optional<String> groupName(ScriptSet scripts) {
            return group.or(() -> condition.map(code -> Optional.ofNullable(
                            scripts.conditions().get(code))
                    .map(ConditionScript::groupName)
                    .orElseThrow(() -> new IllegalArgumentException("there is no condition '%s'".formatted(code)))));
        }
    }

    /** Every dialogue of a folder of scripts; throws every mistake at once. */
    public static List<Dialogue> in(Path folder) {
        return new ScriptPages(folder).read("dialogues", "dialogue", Dialogue::read);
    }

    static Dialogue read(Passage page) {
        Passage place = page.at("in");
        return new Dialogue(
                page.file(),
                page.text("title"),
                page.text("protects"),
                page.has("at")
                        ? Optional.of(page.as("at", LocalTime::parse, "write a time like 23:40"))
                        : Optional.empty(),
                new Place(
                        place.optionalText("group"),
                        place.optionalText("condition").map(ConditionCode::new)),
                page.text("patient"),
                page.each("turns").stream().map(TurnReader::read).toList());
    }
}
