package org.nuanqun.platform;

import java.util.Set;

/** What a place takes of one kind: so many bytes at most, of these types, as {@code image/png}. */
public record FileLimit(long mostBytes, Set<String> types) {

    /** As an operator reads it: the endings of the types. */
    public String endings() {
        return String.join(
                "、",
                types.stream()
                        .map(type -> type.substring(type.indexOf('/') + 1)
                                .replace("jpeg", "jpg")
                                .toUpperCase(java.util.Locale.ROOT))
                        .sorted()
                        .toList());
    }
}
