package org.nuanqun.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanqun.ThrowAwayDatabase;

class DurableDatabaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void what_is_committed_is_on_the_disk(String setting) throws SQLException {
        assertThat(shown(setting)).isEqualTo("on");
    }

    @Test
    void nobody_but_this_machine_reaches_it() throws SQLException {
        assertThat(shown("listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void a_durable_database_is_taken() throws SQLException {
        try (Connection connection = ThrowAwayDatabase.empty().connect()) {
            assertThatCode(() -> Durability.of(connection).refuseIfForgetful()).doesNotThrowAnyException();
        }
    }

    @Test
    void a_database_that_answers_before_it_has_written_is_refused() throws SQLException {
        try (Connection connection = ThrowAwayDatabase.empty().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");

            assertThatThrownBy(() -> Durability.of(connection).refuseIfForgetful())
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("synchronous_commit off");
        }
    }

    @Test
    void every_setting_that_forgets_is_named() {
        assertThat(new Durability(18, "18.1", false, true, false).objection())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("fsync and full_page_writes off"));
    }

    @Test
    void an_old_server_is_refused() {
        assertThat(new Durability(14, "14.2", true, true, true).objection())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("needs 15"));
    }

    private static String shown(String setting) throws SQLException {
        try (Connection connection = ThrowAwayDatabase.empty().connect();
                Statement statement = connection.createStatement();
                ResultSet shown = statement.executeQuery("show " + setting)) {
            shown.next();
            return shown.getString(1);
        }
    }
}
