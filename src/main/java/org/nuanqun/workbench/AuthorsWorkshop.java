package org.nuanqun.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.nuanqun.revisions.HeldDialogue;
import org.nuanqun.revisions.Workshop;
import org.nuanqun.scripts.ScriptError;

/** The authors' tools for a revision: what {@code scripts lint} and {@code scripts test} do, for the console. */
@ApplicationScoped
class AuthorsWorkshop implements Workshop {

    private final DialoguesApart dialogues;

    AuthorsWorkshop(DialoguesApart dialogues) {
        this.dialogues = dialogues;
    }

    @Override
    public List<ScriptError> mistakes(Path folder, LocalDate today) {
        return Lint.mistakes(folder, today);
    }

    @Override
    public List<String> dialogues(Path folder) {
        return Dialogue.in(folder).stream().map(Dialogue::file).toList();
    }

    @Override
    public void hold(Path folder, String only, Consumer<HeldDialogue> each) {
        dialogues.hold(folder, only, each);
    }
}
