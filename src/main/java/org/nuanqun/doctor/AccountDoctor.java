package org.nuanqun.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nuanqun.database.StartRefused;
import org.nuanqun.platform.accounts.AccountFiles;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.connection.Check;
import org.nuanqun.platform.connection.ConnectionDoctor;
import org.nuanqun.platform.manners.PlatformHttp;
import org.nuanqun.time.RealTime;

/** Examines how one account on a platform is connected. */
public final class AccountDoctor {

    private final Path folder;
    private final Function<String, Optional<String>> environment;
    private final CallbackMemory memory;

    public AccountDoctor(Path folder, Function<String, Optional<String>> environment, CallbackMemory memory) {
        this.folder = folder;
        this.environment = environment;
        this.memory = memory;
    }

    /** Prints a line for each check, with where to mend what fails; 1 if something does. */
    public int examine(String name) {
        AccountSettings account = account(name);
        ConnectionDoctor doctor = new ConnectionDoctor(account, new PlatformHttp(), RealTime.now());
        List<Check> checks = new ArrayList<>(doctor.examine());
        checks.addAll(doctor.address());
        memory.of(account.id()).ifPresent(seen -> checks.addAll(doctor.news(seen)));
        checks.forEach(AccountDoctor::print);
        return checks.stream().anyMatch(check -> check.standing() == Check.Standing.FAIL) ? 1 : 0;
    }

    /** By its whole name, or by the part after the platform where only one account has it. */
    private AccountSettings account(String name) {
        List<AccountSettings> all = AccountFiles.in(folder, environment);
        List<AccountSettings> found = all.stream()
                .filter(account -> account.id().toString().equals(name)
                        || account.id().name().equals(name))
                .toList();
        if (found.size() != 1) {
            String known = all.isEmpty()
                    ? "there is none yet"
                    : "there are " + all.stream().map(AccountSettings::id).toList();
            throw new StartRefused("There is no account '%s' in %s (%s); deploy/platforms.md says how to add one."
                    .formatted(name, folder, known));
        }
        return found.getFirst();
    }

    private static void print(Check check) {
        String label =
                switch (check.standing()) {
                    case OK -> "ok  ";
                    case WARN -> "warn";
                    case FAIL -> "FAIL";
                };
        System.out.println(label + "  " + check.what() + "  " + check.words());
        if (!check.mend().isEmpty()) {
            System.out.println("      → " + check.mend());
        }
    }
}
