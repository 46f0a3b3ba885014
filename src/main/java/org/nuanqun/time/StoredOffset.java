package org.nuanqun.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** The clock's offset, one row in the database. */
@ApplicationScoped
class StoredOffset {

    private final DataSource database;

    StoredOffset(DataSource database) {
        this.database = database;
    }

    Duration read() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select millis from time_offset");
                var rows = query.executeQuery()) {
            return rows.next() ? Duration.ofMillis(rows.getLong(1)) : Duration.ZERO;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the clock's offset from the database", e);
        }
    }

    void write(Duration offset) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("insert into time_offset (only_row, millis) values (true, ?)"
                        + " on conflict (only_row) do update set millis = excluded.millis")) {
            update.setLong(1, offset.toMillis());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep the clock's offset in the database", e);
        }
    }
}
