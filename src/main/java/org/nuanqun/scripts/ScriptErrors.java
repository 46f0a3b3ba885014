package org.nuanqun.scripts;

import java.util.List;
import java.util.stream.Collectors;

/** A set of scripts that must not be used, with every mistake found in it. */
public final class ScriptErrors extends RuntimeException {

    private final transient List<ScriptError> errors;

    public ScriptErrors(List<ScriptError> errors) {
        super(errors.stream()
                .map(ScriptError::toString)
                .collect(Collectors.joining("\n  ", "%d mistake(s) in the scripts\n  ".formatted(errors.size()), "")));
        this.errors = List.copyOf(errors);
    }

    public List<ScriptError> errors() {
        return errors;
    }
}
