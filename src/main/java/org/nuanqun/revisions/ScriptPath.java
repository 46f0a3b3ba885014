package org.nuanqun.revisions;

import java.util.regex.Pattern;

/** Which files authors may write: texts in the folders of the scripts, never a schema, never outside. Pure. */
final class ScriptPath {

    private static final Pattern ALLOWED =
            Pattern.compile("(?:[a-z0-9][a-z0-9-]{0,63}/){0,3}[a-z0-9][a-z0-9_-]{0,63}\\.(?:yaml|md|txt)");

    private ScriptPath() {}

    static boolean isAllowed(String path) {
        return ALLOWED.matcher(path).matches() && !path.startsWith("schema/");
    }

    static String checked(String path) {
        if (!isAllowed(path)) {
            throw new RevisionRefused(RevisionRefused.Why.BAD_NAME, path);
        }
        return path;
    }
}
