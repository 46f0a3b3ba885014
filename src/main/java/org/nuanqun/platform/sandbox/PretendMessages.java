package org.nuanqun.platform.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.Ids;

/** What stands in the chats of the pretend platform. */
@ApplicationScoped
class PretendMessages {

    static final String SENT = "sent";
    static final String WAITS_FOR_TAP = "waits-for-tap";

    private static final String COLUMNS = "select sequence, id, kind, at, group_key, from_key, from_name, from_role,"
            + " from_bot, body, attachment::text, taps::text, mentions::text, state, tap_deadline from sandbox_message";

    private final Sql sql;

    /** Who said it; the service's own have no key. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record From(@Nullable String key, String name, String role, @JsonProperty("isBot") boolean isBot) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PretendMessage(
            @JsonProperty("seq") long sequence,
            String id,
            String kind,
            Instant at,
            From from,
            String text,
            PostedEvent.@Nullable Attachment attachment,
            List<String> taps,
            List<String> mentions,
            @JsonProperty("private") boolean isPrivate,
            String state,
            @Nullable Instant deadline) {}

    /** What is to be written down. */
    record Draft(
            PretendChat chat,
            String kind,
            From from,
            String text,
            PostedEvent.@Nullable Attachment attachment,
            List<String> mentions,
            List<String> taps,
            @Nullable String ownId,
            String state,
            @Nullable Instant deadline) {

        static Draft line(PretendChat chat, String kind, From from, String text) {
            return new Draft(chat, kind, from, text, null, List.of(), List.of(), null, SENT, null);
        }
    }

    PretendMessages(Sql sql) {
        this.sql = sql;
    }

    /** Within a chat the order of sequence is the order of commits, so that a reader who asks for later ones misses none. */
    void lock(PretendChat chat) {
        sql.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 80))",
                row -> "",
                "sandbox " + (chat.isGroup() ? chat.group() : chat.person()));
    }

    String write(Draft draft, Instant now) {
        String id = "m-" + Ids.next();
        sql.update(
                "insert into sandbox_message (id, group_key, person_key, kind, from_key, from_name, from_role,"
                        + " from_bot, body, attachment, mentions, taps, own_id, state, at, tap_deadline)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?)",
                id,
                draft.chat().group(),
                draft.chat().person(),
                draft.kind(),
                draft.from().key(),
                draft.from().name(),
                draft.from().role(),
                draft.from().isBot(),
                draft.text(),
                draft.attachment() == null ? null : SandboxJson.write(draft.attachment()),
                SandboxJson.write(draft.mentions()),
                SandboxJson.write(draft.taps()),
                draft.ownId(),
                draft.state(),
                now,
                draft.deadline());
        return id;
    }

    List<PretendMessage> after(PretendChat chat, long sequence, int limit) {
        return chat.isGroup()
                ? sql.query(
                        "select * from (" + COLUMNS
                                + " where group_key = ? and sequence > ? order by sequence desc limit ?) as latest"
                                + " order by sequence",
                        PretendMessages::read,
                        chat.group(),
                        sequence,
                        limit)
                : sql.query(
                        "select * from (" + COLUMNS + " where person_key = ? and group_key is null and sequence > ?"
                                + " order by sequence desc limit ?) as latest order by sequence",
                        PretendMessages::read,
                        chat.person(),
                        sequence,
                        limit);
    }

    Optional<PretendMessage> withOwnId(String ownId) {
        return sql.first(COLUMNS + " where own_id = ?", PretendMessages::read, ownId);
    }

    /** The chat of a message that waited for a tap and does no longer. */
    Optional<PretendChat> tap(String id, Instant now) {
        return sql.first(
                "update sandbox_message set state = 'sent', at = ? where id = ? and state = 'waits-for-tap'"
                        + " and tap_deadline > ? returning group_key, person_key",
                row -> new PretendChat(row.getString(1), row.getString(1) == null ? row.getString(2) : null),
                now,
                id,
                now);
    }

    /** How many messages of ours follow the last of a patient; empty if that was before the window or never. */
    Optional<Integer> saidSinceAPatient(PretendChat chat, Instant windowStart) {
        String place = chat.isGroup() ? "group_key = ?" : "group_key is null and person_key = ?";
        String key = chat.isGroup() ? chat.group() : chat.person();
        return sql.first(
                "with last as (select max(sequence) as sequence from sandbox_message where " + place
                        + " and from_key is not null and at > ?)"
                        + " select (select count(*) from sandbox_message m where " + place
                        + " and from_key is null and m.sequence > last.sequence) from last"
                        + " where last.sequence is not null",
                row -> row.getInt(1),
                key,
                windowStart,
                key);
    }

    private static PretendMessage read(ResultSet row) throws SQLException {
        String attachment = row.getString("attachment");
        OffsetDateTime deadline = row.getObject("tap_deadline", OffsetDateTime.class);
        return new PretendMessage(
                row.getLong("sequence"),
                row.getString("id"),
                row.getString("kind"),
                Sql.instant(row, "at"),
                new From(
                        row.getString("from_key"),
                        row.getString("from_name"),
                        row.getString("from_role"),
                        row.getBoolean("from_bot")),
                row.getString("body"),
                attachment == null ? null : SandboxJson.read(attachment, PostedEvent.Attachment.class),
                List.of(SandboxJson.read(row.getString("taps"), String[].class)),
                List.of(SandboxJson.read(row.getString("mentions"), String[].class)),
                row.getString("group_key") == null,
                row.getString("state"),
                deadline == null ? null : deadline.toInstant());
    }
}
