package org.nuanqun.scripts;

import java.util.List;

/** The scripts were changed and are not valid; what was in force stays in force. */
public record ScriptsRefused(List<ScriptError> errors) {

    public ScriptsRefused {
        errors = List.copyOf(errors);
    }
}
