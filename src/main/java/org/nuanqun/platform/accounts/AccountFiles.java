package org.nuanqun.platform.accounts;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The accounts of a folder, read once, for who looks at them without a running service. */
public final class AccountFiles {

    private AccountFiles() {}

    /** @param environment what a variable of this name holds */
    public static List<AccountSettings> in(Path folder, Function<String, Optional<String>> environment) {
        return new AccountFolder(folder, ResolveValue.with(environment))
                .look().values().stream()
                        .sorted(Comparator.comparing(account -> account.id().toString()))
                        .toList();
    }
}
