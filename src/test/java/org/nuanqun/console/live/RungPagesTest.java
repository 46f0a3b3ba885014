package org.nuanqun.console.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanqun.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.ConversationChanged;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Two nodes on one database: this service, and a line to the database that does what another node's doorbell does. */
@QuarkusTest
class RungPagesTest {

    @Inject
    LiveFeed feed;

    @Inject
    Event<ConversationChanged> changed;

    @Inject
    Conversations conversations;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password", defaultValue = "")
    String password;

    @Test
    void what_changed_on_another_node_reaches_the_pages_open_here() {
        List<String> shown = new CopyOnWriteArrayList<>();
        Cancellable page = feed.changes().subscribe().with(change -> shown.add(change.conversation()));
        try {
            eventually(() -> {
                sql.query("select pg_notify('nuanqun', 'another-node PAGES')", row -> "");
                assertThat(shown).contains("");
            });
        } finally {
            page.cancel();
        }
    }

    @Test
    void what_changes_here_is_rung_to_the_other_node() throws SQLException {
        ConversationId conversation = conversations.of(
                AccountId.parse("sandbox/demo"), Chat.oneToOne("somebody-whose-page-is-open"), clock.instant());
        List<String> heard = new CopyOnWriteArrayList<>();
        try (Connection other = new DatabaseAddress(url, user, password).connect();
                Statement statement = other.createStatement()) {
            statement.execute("set application_name = 'nuanqun doorbell'");
            statement.execute("listen nuanqun");
            statement.execute("select pg_notify('nuanqun', 'another-node')");
            eventually(() -> {
                changed.fire(new ConversationChanged(conversation));
                PGNotification[] rung = other.unwrap(PGConnection.class).getNotifications(500);
                Stream.of(rung == null ? new PGNotification[0] : rung)
                        .map(PGNotification::getParameter)
                        .forEach(heard::add);
                assertThat(heard).anyMatch(text -> text.contains("PAGES"));
            });
        }
    }
}
