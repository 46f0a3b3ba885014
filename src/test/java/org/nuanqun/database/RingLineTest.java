package org.nuanqun.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanqun.Eventually.eventually;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.NeedsNoService;
import org.nuanqun.ThrowAwayDatabase;

@NeedsNoService
class RingLineTest {

    private final DatabaseAddress database = ThrowAwayDatabase.empty();
    private final List<Bell> heardByOne = new CopyOnWriteArrayList<>();
    private final List<Bell> heardByOther = new CopyOnWriteArrayList<>();
    private final RingLine one = new RingLine(database, heardByOne::add);
    private final RingLine other = new RingLine(database, heardByOther::add);

    @AfterEach
    void stop() {
        one.stop();
        other.stop();
    }

    @Test
    void who_is_alone_knows_it_and_who_comes_is_known_to_both() {
        begin(one);
        eventually(() -> assertThat(heardByOne).containsExactly(Bell.values()));
        assertThat(one.hasOthers()).isFalse();

        begin(other);

        eventually(() -> assertThat(one.hasOthers()).isTrue());
        eventually(() -> assertThat(other.hasOthers()).isTrue());
    }

    @Test
    void a_ring_is_heard_by_the_others_and_not_by_who_rang() throws SQLException {
        bothListen();

        ring(one, Bell.SAYINGS);
        ring(other, Bell.PAGES);

        eventually(() -> assertThat(heardByOther).containsExactly(Bell.SAYINGS));
        eventually(() -> assertThat(heardByOne).containsExactly(Bell.PAGES));
    }

    @Test
    void a_line_that_was_cut_is_laid_again_and_looks_at_everything_it_may_have_missed() throws SQLException {
        bothListen();

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'nuanqun doorbell' and datname = current_database()");
        }

        eventually(() -> assertThat(heardByOther).contains(Bell.values()));
        eventually(() -> assertThat(one.hasOthers()).isTrue());
        heardByOther.clear();
        ring(one, Bell.LANES);
        eventually(() -> assertThat(heardByOther).contains(Bell.LANES));
    }

    private void bothListen() {
        begin(one);
        begin(other);
        eventually(() -> assertThat(one.hasOthers() && other.hasOthers()).isTrue());
        heardByOne.clear();
        heardByOther.clear();
    }

    private static void begin(RingLine line) {
        Thread.ofPlatform().daemon().start(line);
    }

    private void ring(RingLine line, Bell bell) throws SQLException {
        try (Connection connection = database.connect()) {
            line.ring(connection, Set.of(bell));
        }
    }
}
