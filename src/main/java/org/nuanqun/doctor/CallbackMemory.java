package org.nuanqun.doctor;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.EmbeddedDatabase;
import org.nuanqun.database.StartRefused;
import org.nuanqun.platform.connection.Callback;
import org.nuanqun.platform.connection.CallbacksSeen;
import org.nuanqun.vocabulary.AccountId;

/** What the service's database remembers of callbacks, whether the service runs or not. */
public final class CallbackMemory {

    private final Path dataFolder;
    private final Optional<DatabaseAddress> database;

    public CallbackMemory(Path dataFolder, Optional<DatabaseAddress> database) {
        this.dataFolder = dataFolder;
        this.database = database;
    }

    /** Empty where no database answers, so that nothing can be said. */
    Optional<List<Callback>> of(AccountId account) {
        try {
            return database.map(address -> read(address, account))
                    .orElseGet(() -> EmbeddedDatabase.lookInto(dataFolder, address -> read(address, account))
                            .orElse(Optional.of(List.of())));
        } catch (StartRefused e) {
            return Optional.empty();
        }
    }

    private static Optional<List<Callback>> read(DatabaseAddress address, AccountId account) {
        try (Connection connection = address.connect()) {
            return Optional.of(CallbacksSeen.in(connection, account));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }
}
