package org.nuanqun.staff;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Length and not being everybody's; no rules about which kinds of characters. */
@Singleton
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;

    private final Set<String> common = read("common-passwords.txt");

    Optional<PasswordFault> faultIn(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        return isEasilyGuessed(password.toLowerCase(Locale.ROOT), login)
                ? Optional.of(PasswordFault.COMMON)
                : Optional.empty();
    }

    private boolean isEasilyGuessed(String lower, String login) {
        return common.contains(lower)
                || (lower.contains(login) && lower.length() - login.length() < SHORTEST / 2)
                || lower.codePoints().distinct().count() < FEWEST_DIFFERENT;
    }

    private static Set<String> read(String name) {
        var stream = Objects.requireNonNull(PasswordRules.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
