package org.nuanqun.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.vocabulary.AccountId;

/** The accounts that are connected, as their files say now. */
@ApplicationScoped
public class AccountBook {

    private final AccountFolder folder;
    private final Path path;
    private final long lookEvery;
    private volatile Looked looked = new Looked(Map.of(), Long.MIN_VALUE);

    private record Looked(Map<AccountId, AccountSettings> accounts, long at) {}

    AccountBook(AccountsConfig accounts, Config config) {
        this.path = accounts.folder().orElseGet(() -> config.getOptionalValue("nuanqun.data-dir", Path.class)
                .orElse(Path.of("."))
                .resolve("accounts"));
        this.folder = new AccountFolder(path, ResolveValue.with(name -> config.getOptionalValue(name, String.class)));
        this.lookEvery = accounts.look().toNanos();
    }

    public Optional<AccountSettings> find(AccountId account) {
        return Optional.ofNullable(now().get(account));
    }

    /** For a name from outside, which may be no name at all. */
    public Optional<AccountSettings> named(String platform, String name) {
        return of(platform).stream()
                .filter(account -> account.id().name().contentEquals(name))
                .findFirst();
    }

    /** @throws IllegalStateException if nobody connected it, or no longer */
    public AccountSettings get(AccountId account) {
        return find(account)
                .orElseThrow(() -> new IllegalStateException("no account " + account + " is connected here"));
    }

    public List<AccountSettings> of(String platform) {
        return now().values().stream()
                .filter(account -> account.id().platform().equals(platform))
                .sorted(Comparator.comparing(account -> account.id().name()))
                .toList();
    }

    public List<AccountSettings> all() {
        return now().values().stream()
                .sorted(Comparator.comparing(account -> account.id().toString()))
                .toList();
    }

    /** How a message to an account ends whose file was taken away. */
    public static DeliveryOutcome gone(AccountId account) {
        return new DeliveryOutcome.Refused("账号 %s 已断开（the account is no longer connected）".formatted(account));
    }

    public Path folder() {
        return path;
    }

    private Map<AccountId, AccountSettings> now() {
        Looked last = looked;
        long now = System.nanoTime();
        if (last.at() == Long.MIN_VALUE || now - last.at() > lookEvery) {
            last = new Looked(folder.look(), now);
            looked = last;
        }
        return last.accounts();
    }
}
