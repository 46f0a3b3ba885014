package org.nuanqun.revisions;

import java.util.Optional;

/**
 * A file as a revision wants it.
 *
 * @param text empty where the file goes
 * @param base what it replaces, as its hash; empty for a new file
 */
public record ChangedFile(String path, Optional<String> text, Optional<String> base) {

    /** Whether what it replaces is still in force. */
    boolean isBasedOn(Tree inForce) {
        return inForce.hashOfFile(path).equals(base);
    }
}
