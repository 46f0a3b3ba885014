package org.nuanqun.revisions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.nuanqun.scripts.ScriptError;

/** What an author's tools can tell of a folder of scripts. Its other side is the workbench. */
public interface Workshop {

    /** Every mistake, those in dialogues and banned claims included. */
    List<ScriptError> mistakes(Path folder, LocalDate today);

    /** The files of the dialogues, as {@code dialogues/….yaml}. */
    List<String> dialogues(Path folder);

    /**
     * Holds dialogues with a service of its own, on a database that is thrown away; returns when all are held.
     *
     * @param only a part of their file's name; empty for all
     * @throws WorkshopClosed where no such service can be had
     */
    void hold(Path folder, String only, Consumer<HeldDialogue> each);
}
