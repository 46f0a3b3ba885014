package org.nuanqun.platform.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.Ids;

/** What is wanted and what is kept. */
@ApplicationScoped
class MediaRows {

    /** Longer than fetching may take, so that nobody else begins meanwhile. */
    private static final String LEASE = "interval '5 minutes'";

    private static final String COLUMNS = "id, state, type, size, attempts, why";

    private final Sql sql;

    MediaRows(Sql sql) {
        this.sql = sql;
    }

    /** One to fetch, taken for this node alone for a while. */
    record Turn(UUID id, AccountId account, String reference, int attempts) {}

    void want(AccountId account, String reference) {
        sql.update(
                "insert into platform_media (id, account, reference) values (?, ?, ?) on conflict do nothing",
                Ids.next(),
                account.toString(),
                reference);
    }

    /** A file of ours that is just coming in; nobody fetches it. */
    UUID begin(AccountId account) {
        UUID id = Ids.next();
        sql.update(
                "insert into platform_media (id, account, reference, try_at) values (?, ?, ?, 'infinity')",
                id,
                account.toString(),
                OwnMedia.MARK + id);
        return id;
    }

    /** How many bytes of it are here by now, these included; empty if it is none of ours that is just coming in. */
    Optional<Long> grow(UUID id, AccountId account, long bytes) {
        return sql.first(
                "update platform_media set size = size + ? where id = ? and account = ? and state = 'WANTED' and"
                        + " try_at = 'infinity' returning size",
                row -> row.getLong(1),
                bytes,
                id,
                account.toString());
    }

    void drop(UUID id) {
        sql.update("delete from platform_media where id = ?", id);
    }

    /** Under which id the platform has it for a while yet. */
    Optional<String> uploaded(AccountId account, UUID id) {
        return sql.first(
                "select platform_id from platform_media_upload where account = ? and media_id = ? and until >"
                        + " clock_timestamp()",
                row -> row.getString(1),
                account.toString(),
                id);
    }

    void uploaded(AccountId account, UUID id, String platformId, Duration kept) {
        sql.update(
                "insert into platform_media_upload (account, media_id, platform_id, until) values (?, ?, ?,"
                        + " clock_timestamp() + make_interval(secs => ?)) on conflict (account, media_id) do update set"
                        + " platform_id = excluded.platform_id, until = excluded.until",
                account.toString(),
                id,
                platformId,
                (double) kept.toSeconds());
    }

    void forgetUpload(AccountId account, UUID id) {
        sql.update("delete from platform_media_upload where account = ? and media_id = ?", account.toString(), id);
    }

    List<Turn> take(int most) {
        return sql.query(
                "update platform_media set attempts = attempts + 1, try_at = clock_timestamp() + " + LEASE
                        + " where id in (select id from platform_media where state = 'WANTED' and try_at <="
                        + " clock_timestamp() order by try_at limit ? for update skip locked)"
                        + " returning id, account, reference, attempts",
                row -> new Turn(
                        row.getObject("id", UUID.class),
                        AccountId.parse(row.getString("account")),
                        row.getString("reference"),
                        row.getInt("attempts")),
                most);
    }

    void kept(UUID id, String type, long size, String keyId) {
        sql.update(
                "update platform_media set state = 'KEPT', why = '', type = ?, size = ?, key_id = ? where id = ?",
                type,
                size,
                keyId,
                id);
    }

    /** Gone for good once it was tried for so long. */
    void notNow(UUID id, String why, Duration wait, Duration tryFor) {
        sql.update(
                "update platform_media set why = ?, try_at = clock_timestamp() + ? * interval '1 second',"
                        + " state = case when wanted_at + ? * interval '1 second' < clock_timestamp() then 'GONE'"
                        + " else state end where id = ?",
                why,
                wait.toSeconds(),
                tryFor.toSeconds(),
                id);
    }

    void never(UUID id, String why) {
        sql.update("update platform_media set state = 'GONE', why = ? where id = ?", why, id);
    }

    /** Deletes what is older; that there was something, and why it is gone, stays. How many. */
    int forget(int days, String why) {
        return sql.query(
                        """
                        with old as (
                          update platform_media set state = 'GONE', why = ?, type = '', size = 0, key_id = ''
                          where state <> 'GONE' and wanted_at < clock_timestamp() - ? * interval '1 day' returning id),
                        parts as (delete from platform_media_part where media_id in (select id from old))
                        select count(*) from old""",
                        row -> row.getInt(1),
                        why,
                        days)
                .getFirst();
    }

    /** How many bytes all kept ones have. */
    long total() {
        return sql.first("select coalesce(sum(size), 0) from platform_media", row -> row.getLong(1))
                .orElse(0L);
    }

    void addPart(UUID id, int number, byte[] sealed) {
        sql.update("insert into platform_media_part (media_id, number, sealed) values (?, ?, ?)", id, number, sealed);
    }

    void dropParts(UUID id) {
        sql.update("delete from platform_media_part where media_id = ?", id);
    }

    Optional<byte[]> part(UUID id, int number) {
        return sql.first(
                "select sealed from platform_media_part where media_id = ? and number = ?",
                row -> row.getBytes(1),
                id,
                number);
    }

    Optional<KeptMedia> find(AccountId account, String reference) {
        return sql.first(
                "select " + COLUMNS + " from platform_media where account = ? and reference = ?",
                MediaRows::read,
                account.toString(),
                reference);
    }

    private static KeptMedia read(ResultSet row) throws SQLException {
        return new KeptMedia(
                row.getObject("id", UUID.class),
                KeptMedia.State.valueOf(row.getString("state")),
                row.getString("type"),
                row.getLong("size"),
                row.getInt("attempts"),
                row.getString("why"));
    }
}
