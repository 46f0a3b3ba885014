package org.nuanqun.platform.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a value stands for: {@code ${NAME}} is a variable of the environment, {@code file:PATH} the text of a file, read anew
 * each time so that a secret can be changed while we run; anything else is itself.
 */
interface ResolveValue {

    ResolveValue LITERALLY = Optional::of;

    Optional<String> of(String written);

    static ResolveValue with(Function<String, Optional<String>> environment) {
        Pattern variable = Pattern.compile("\\$\\{([A-Za-z0-9_.-]+)}");
        return written -> {
            String value = written.strip();
            Matcher name = variable.matcher(value);
            if (name.matches()) {
                return environment.apply(name.group(1));
            }
            return value.startsWith("file:") ? textOf(Path.of(value.substring(5))) : Optional.of(value);
        };
    }

    private static Optional<String> textOf(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
