package org.nuanqun.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.nuanqun.ThrowAwayDatabase;

class ServiceModeTest {

    @Test
    void a_database_without_a_past_serves_either() throws SQLException {
        try (Connection connection = ThrowAwayDatabase.empty().connect()) {
            assertThatCode(() -> ServiceMode.SANDBOX.refuseIfOther(connection)).doesNotThrowAnyException();
        }
    }

    @Test
    void the_sandbox_is_refused_on_the_data_of_real_patients() throws Exception {
        try (Connection connection = ready()) {
            ServiceMode.PRODUCTION.keepIn(connection);

            assertThatThrownBy(() -> ServiceMode.SANDBOX.refuseIfOther(connection))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("production")
                    .hasMessageContaining("--no-sandbox");
        }
    }

    @Test
    void real_patients_are_refused_on_the_data_of_a_sandbox() throws Exception {
        try (Connection connection = ready()) {
            ServiceMode.SANDBOX.keepIn(connection);

            assertThatThrownBy(() -> ServiceMode.PRODUCTION.keepIn(connection)).isInstanceOf(StartRefused.class);
            assertThatCode(() -> ServiceMode.SANDBOX.keepIn(connection)).doesNotThrowAnyException();
        }
    }

    private static Connection ready() throws SQLException, IOException {
        Connection connection = ThrowAwayDatabase.empty().connect();
        try (InputStream migration = ServiceModeTest.class.getResourceAsStream(
                        "/db/migration/V1__the_database_remembers_what_it_serves.sql");
                Statement statement = connection.createStatement()) {
            statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
        return connection;
    }
}
