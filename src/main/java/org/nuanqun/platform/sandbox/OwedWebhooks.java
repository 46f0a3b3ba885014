package org.nuanqun.platform.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nuanqun.database.Sql;

/** The webhooks the platform has still to deliver, and those it has delivered. Real time here is the database's. */
@ApplicationScoped
class OwedWebhooks {

    /** As real platforms do: once, and three times more. */
    private static final int ATTEMPTS = 4;

    private final Sql sql;

    record Owed(String identity, String text, long epochSecond) {

        byte[] body() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A webhook that was left, and the chat it belongs to. */
    record Left(String identity, String chat) {}

    /** How a webhook stands. */
    record Standing(String state, int status, int attempts, long waitMillis) {

        boolean isSettled() {
            return !state.equals("WAITING");
        }

        boolean isAcknowledged() {
            return state.equals("ACKNOWLEDGED");
        }
    }

    OwedWebhooks(Sql sql) {
        this.sql = sql;
    }

    void add(PostedEvent event, long delayMillis) {
        sql.update(
                "insert into sandbox_webhook (identity, body, state, next_at)"
                        + " values (?, ?, 'WAITING', now() + ? * interval '1 millisecond')",
                event.id(),
                SandboxJson.write(event),
                delayMillis);
    }

    /** The lease outlasts the time limit of a post, so nobody else posts the same at the same time. */
    Optional<Owed> claim(String identity) {
        return sql.first(
                "update sandbox_webhook set leased_until = now() + interval '15 seconds'"
                        + " where identity = ? and state = 'WAITING' and next_at <= now()"
                        + " and (leased_until is null or leased_until < now())"
                        + " and not exists (select 1 from sandbox_behaviour where disconnected_until > now())"
                        + " returning identity, body, extract(epoch from now())::bigint",
                row -> new Owed(row.getString(1), row.getString(2), row.getLong(3)),
                identity);
    }

    /**
     * Those nobody is busy with, left by a process that died, by a platform that was disconnected, or by a service that was
     * not up yet; never one before which another of its chat still has to arrive.
     */
    List<Left> leftBehind(int limit) {
        return sql.query(
                "with owed as (select identity, number,"
                        + " coalesce(body::jsonb->'group'->>'key', body::jsonb->'person'->>'key', '') as chat,"
                        + " next_at < now() - interval '1 second'"
                        + " and (leased_until is null or leased_until < now()) as is_left"
                        + " from sandbox_webhook where state = 'WAITING')"
                        + " select identity, chat from owed where is_left and not exists (select 1 from owed earlier"
                        + " where earlier.chat = owed.chat and earlier.number < owed.number and not earlier.is_left)"
                        + " and not exists (select 1 from sandbox_behaviour where disconnected_until > now())"
                        + " order by number limit ?",
                row -> new Left(row.getString(1), row.getString(2)),
                limit);
    }

    void acknowledged(String identity, int status) {
        sql.update(
                "update sandbox_webhook set state = 'ACKNOWLEDGED', attempts = attempts + 1, posts = posts + 1,"
                        + " last_status = ?, leased_until = null where identity = ?",
                status,
                identity);
    }

    void repeated(String identity) {
        sql.update("update sandbox_webhook set posts = posts + 1 where identity = ?", identity);
    }

    void failed(String identity, int status) {
        sql.update(
                "update sandbox_webhook set attempts = attempts + 1, posts = posts + 1, last_status = ?,"
                        + " leased_until = null, next_at = now() + (attempts + 1) * interval '500 milliseconds',"
                        + " state = case when attempts + 1 >= ? then 'PARKED' else 'WAITING' end where identity = ?",
                status,
                ATTEMPTS,
                identity);
    }

    /** Nobody answered the door, as while the service starts: that is no attempt. */
    void notReached(String identity) {
        sql.update(
                "update sandbox_webhook set leased_until = null, next_at = now() + interval '500 milliseconds'"
                        + " where identity = ?",
                identity);
    }

    Standing standing(String identity) {
        return sql.first(
                        "select state, last_status, attempts, greatest(0, extract(epoch from"
                                + " greatest(next_at, coalesce(leased_until, next_at)) - now()) * 1000)::bigint"
                                + " from sandbox_webhook where identity = ?",
                        row -> new Standing(row.getString(1), row.getInt(2), row.getInt(3), row.getLong(4)),
                        identity)
                .orElse(new Standing("UNKNOWN", 0, 0, 0));
    }

    List<String> notYetSeenOnRecord() {
        return sql.query(
                "select identity from sandbox_webhook where state = 'ACKNOWLEDGED' and not is_recorded"
                        + " and not is_archived",
                row -> row.getString(1));
    }

    void seenOnRecord(Collection<String> identities) {
        sql.update("update sandbox_webhook set is_recorded = true where identity = any (?)", (Object)
                identities.toArray(String[]::new));
    }

    Counted count() {
        return sql.query(
                        "select count(*) filter (where is_recorded),"
                                + " coalesce(sum(posts - 1) filter (where state = 'ACKNOWLEDGED'), 0),"
                                + " count(*) filter (where state = 'WAITING'), count(*) filter (where state = 'PARKED')"
                                + " from sandbox_webhook where not is_archived",
                        row -> new Counted(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .getFirst();
    }

    record Counted(long recorded, long repeats, long waiting, long parked) {}
}
