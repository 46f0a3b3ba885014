package org.nuanqun.revisions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.nuanqun.scripts.ScriptError;

/** Finds no mistake and two dialogues, which go as written; a test may do something at each moment. */
final class PretendWorkshop implements Workshop {

    private static final List<String> DIALOGUES = List.of("dialogues/one.yaml", "dialogues/two.yaml");

    Runnable whileLinting = () -> {};
    Runnable whileListing = () -> {};
    Consumer<Path> whileHolding = folder -> {};

    @Override
    public List<ScriptError> mistakes(Path folder, LocalDate today) {
        whileLinting.run();
        return List.of();
    }

    @Override
    public List<String> dialogues(Path folder) {
        whileListing.run();
        return DIALOGUES;
    }

    @Override
    public void hold(Path folder, String only, Consumer<HeldDialogue> each) {
        whileHolding.accept(folder);
        DIALOGUES.stream()
                .filter(file -> file.contains(only))
                .map(file -> new HeldDialogue(file, file, "", 0, "", List.of()))
                .forEach(each);
    }
}
