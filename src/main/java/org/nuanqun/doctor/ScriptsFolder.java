package org.nuanqun.doctor;

import java.nio.file.Path;
import org.nuanqun.scripts.ScriptErrors;
import org.nuanqun.scripts.ScriptSet;

/** What the bot says: complete and valid, or the first thing to mend. */
final class ScriptsFolder {

    private ScriptsFolder() {}

    static Finding finding(Path folder) {
        try {
            ScriptSet set = ScriptSet.read(folder);
            return Finding.ok(
                    "scripts",
                    "%d conditions, %d red-flag families, %d answers, %d courses in %s"
                            .formatted(
                                    set.conditions().size(),
                                    set.redFlags().size(),
                                    set.answers().size(),
                                    set.courses().size(),
                                    folder));
        } catch (ScriptErrors e) {
            return Finding.fail(
                    "scripts",
                    e.errors().size() + " mistakes in " + folder + ", the first: "
                            + e.errors().getFirst() + " (all of them: ./nuanqun scripts lint)");
        }
    }
}
