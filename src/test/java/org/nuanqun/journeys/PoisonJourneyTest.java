package org.nuanqun.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.ParkedEntries;

/** What cannot be handled is put aside, a person is called to it, and the conversation goes on. */
@QuarkusTest
class PoisonJourneyTest {

    private static final UnaryOperator<String> UNREADABLE = event -> event.replace("message-received", "unknown");

    /** Reads well, but nobody in particular spoke: whatever remembers the speaker throws. */
    private static final UnaryOperator<String> WITHOUT_A_SPEAKER =
            event -> event.replaceAll("\"senderName\":\"[^\"]*\"", "\"senderName\":null");

    private static final String EVENT_OF = "select e.event from conversation_entry e join conversation_conversation c"
            + " on c.id = e.conversation_id where c.person_key = ? and e.kind = 'HEARD'";

    @Inject
    DataSource database;

    @Inject
    ParkedEntries parked;

    @Test
    void what_nobody_can_read_is_parked_and_the_next_message_is_handled() throws SQLException {
        Patient patient = Patient.alone("沈悦");
        patient.says("谢谢大家");
        UUID poison = putIntoTheLaneOf(patient, UNREADABLE);

        patient.says("今天天气真好");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stateOf(poison)).isEqualTo("PARKED after 0 unreadable"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waitingOf(patient)).isZero());
        assertThat(ticketsOf(patient)).isEqualTo("FAULT");
    }

    @Test
    void what_fails_every_time_is_parked_after_five_tries_even_if_calling_a_person_stumbles_too() throws SQLException {
        Patient patient = Patient.alone("方晴");
        patient.says("谢谢大家");
        UUID poison = putIntoTheLaneOf(patient, WITHOUT_A_SPEAKER);

        patient.says("今天天气真好");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(stateOf(poison)).startsWith("PARKED after 5"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waitingOf(patient)).isZero());
        assertThat(ticketsOf(patient)).isEqualTo("FAULT");
    }

    @Test
    void what_was_parked_can_be_tried_again_once() throws SQLException {
        Patient patient = Patient.alone("苏月");
        patient.says("谢谢大家");
        UUID poison = putIntoTheLaneOf(patient, UNREADABLE);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stateOf(poison)).startsWith("PARKED"));
        assertThat(parked.newest(50)).anyMatch(line -> line.id().equals(poison));
        mend(poison);

        assertThat(parked.replay(poison)).isTrue();
        assertThat(parked.replay(poison)).isFalse();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stateOf(poison)).startsWith("HANDLED"));
    }

    /** As if the last message had come once more, damaged. */
    private UUID putIntoTheLaneOf(Patient patient, UnaryOperator<String> damage) throws SQLException {
        UUID id = UUID.randomUUID();
        String event = one(EVENT_OF, patient.key());
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into conversation_entry (id, conversation_id, account, identity, kind, speaker,"
                                + " speaker_name, content, event, state, occurred_at, received_at) select ?, id, account,"
                                + " ?, 'HEARD', 'PATIENT', '', '{\"is\":\"words\",\"text\":\"坏\"}', ?, 'WAITING', now(),"
                                + " now() from conversation_conversation where person_key = ?")) {
            insert.setObject(1, id);
            insert.setString(2, "poison-" + id);
            insert.setString(3, damage.apply(event));
            insert.setString(4, patient.key());
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
        return id;
    }

    private void mend(UUID entry) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update conversation_entry set event = replace(event, 'unknown', 'message-received')"
                                + " where id = ?")) {
            update.setObject(1, entry);
            update.executeUpdate();
        }
    }

    private String stateOf(UUID entry) throws SQLException {
        return one(
                "select state || ' after ' || attempts || ' ' || coalesce(state_reason, '') from conversation_entry"
                        + " where id = ?::uuid",
                entry.toString());
    }

    private long waitingOf(Patient patient) throws SQLException {
        return Long.parseLong(one(
                "select count(*) from conversation_entry e join conversation_conversation c on c.id = e.conversation_id"
                        + " where c.person_key = ? and e.state = 'WAITING'",
                patient.key()));
    }

    private String ticketsOf(Patient patient) throws SQLException {
        return one(
                "select string_agg(t.reason, ',') from handoff_ticket t"
                        + " join conversation_conversation c on c.id = t.conversation_id where c.person_key = ?",
                patient.key());
    }

    private String one(String query, String parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return String.valueOf(row.getString(1));
            }
        }
    }
}
