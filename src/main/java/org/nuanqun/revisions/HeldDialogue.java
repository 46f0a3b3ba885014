package org.nuanqun.revisions;

import java.util.List;

/**
 * How one dialogue went.
 *
 * @param problem what was expected and what came instead; empty where all went as written
 * @param line of the file where it left its path; 0 where it did not
 * @param chat everything that was said, where it did
 */
public record HeldDialogue(String file, String title, String protects, int line, String problem, List<String> chat) {

    public HeldDialogue {
        chat = List.copyOf(chat);
    }

    public boolean isAsWritten() {
        return problem.isEmpty();
    }
}
