package org.nuanqun.platformdouble;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.Ids;

/** An account of the service under test that is connected to a double, by a file as an administrator would write it. */
public final class ConnectedAccount implements AutoCloseable {

    private final AccountId id;
    private final Path file;

    private ConnectedAccount(AccountId id, Path file) {
        this.id = id;
        this.file = file;
    }

    public static ConnectedAccount of(
            AccountBook book, String platform, Map<String, String> settings, Map<String, String> more) {
        AccountId id = new AccountId(platform, "t" + Ids.next());
        Path file = book.folder().resolve(id.platform() + "." + id.name() + ".properties");
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(more);
        String text = all.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("\n"));
        try {
            Files.createDirectories(book.folder());
            Files.writeString(file, text);
            await().pollInterval(Duration.ofMillis(20))
                    .until(() -> book.find(id).isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ConnectedAccount(id, file);
    }

    /** A corporation's account, whose double calls it back. */
    public static ConnectedAccount bothWays(
            AccountBook book, String platform, PlatformDouble corporation, Map<String, String> more) {
        ConnectedAccount account = of(book, platform, corporation.accountFile(), more);
        corporation.callbacks().goTo(account.callbackAt(RestAssured.port));
        return account;
    }

    public AccountId id() {
        return id;
    }

    /** The callback address an administrator would enter at the platform. */
    public String callbackAt(int port) {
        return "http://localhost:" + port + "/webhooks/" + id.platform() + "/" + id.name();
    }

    @Override
    public void close() {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
