package org.nuanqun.outreach.lecture;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.PersonId;

/** The lectures, each with its figures; in the caller's transaction. */
@ApplicationScoped
class LectureRows {

    private static final String ALL =
            """
            select l.id, l.number, l.title, l.place, l.starts_at, l.ends_at, l.capacity, l.code, l.author, l.state,
              t.signed_up, t.waiting, t.attended, t.rated, t.mean
            from outreach_lecture l cross join lateral (
              select count(*) filter (where a.state = 'SIGNED_UP') as signed_up,
                count(*) filter (where a.state = 'WAITING') as waiting, count(a.attended_at) as attended,
                count(a.rating) as rated, coalesce(avg(a.rating), 0) as mean
              from outreach_attendee a where a.lecture_id = l.id) t
            """;

    private static final int LATEST = 100;

    private final Sql sql;

    LectureRows(Sql sql) {
        this.sql = sql;
    }

    void add(UUID id, PlannedLecture planned, String code, String author, Instant now) {
        sql.update(
                """
                insert into outreach_lecture (id, title, place, starts_at, ends_at, capacity, code, author, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                planned.title(),
                planned.place(),
                planned.startsAt(),
                planned.endsAt(),
                planned.capacity(),
                code,
                author,
                now);
    }

    /** Who signs up, leaves or moves up meanwhile waits. Its figures are read under the lock. */
    Optional<Lecture> locked(UUID id) {
        sql.query("select 1 from outreach_lecture where id = ? for update", row -> 1, id);
        return find(id);
    }

    Optional<Lecture> find(UUID id) {
        return sql.first(ALL + "where l.id = ?", LectureRows::read, id);
    }

    List<Lecture> latest() {
        return sql.query(ALL + "order by l.starts_at desc limit " + LATEST, LectureRows::read);
    }

    Optional<Lecture> numbered(int number) {
        return sql.first(ALL + "where l.number = ?", LectureRows::read, number);
    }

    Optional<Lecture> withCode(String code) {
        return sql.first(ALL + "where l.code = ?", LectureRows::read, code);
    }

    /** To come, and this person was told of them by a broadcast. */
    List<Lecture> announcedTo(PersonId person, Instant now) {
        return sql.query(
                ALL
                        + """
                        where l.state = 'OPEN' and l.starts_at > ? and exists (
                          select 1 from outreach_broadcast b join outreach_recipient r on r.broadcast_id = b.id
                          where b.lecture_id = l.id and r.person_id = ? and r.state = 'SENT') order by l.starts_at""",
                LectureRows::read,
                now,
                person.value());
    }

    /** To come, and this person has a place or waits for one. */
    List<Lecture> toComeFor(PersonId person, Instant now) {
        return sql.query(
                ALL
                        + """
                        where l.state = 'OPEN' and l.starts_at > ? and exists (select 1 from outreach_attendee a
                          where a.lecture_id = l.id and a.person_id = ? and a.state in ('SIGNED_UP', 'WAITING'))
                        order by l.starts_at""",
                LectureRows::read,
                now,
                person.value());
    }

    /** The last one about which this person was asked since then, and has not answered. */
    Optional<Lecture> asked(PersonId person, String what, Instant since) {
        return sql.first(
                ALL
                        + """
                        join outreach_lecture_told o on o.lecture_id = l.id and o.what = ? and o.told_at > ?
                        where exists (select 1 from outreach_attendee a where a.lecture_id = l.id and a.person_id = ?
                          and a.attended_at is not null and a.rating is null) order by l.ends_at desc limit 1""",
                LectureRows::read,
                what,
                since,
                person.value());
    }

    /** Not cancelled, and neither so far ahead nor so long over that anything could be due. */
    List<Lecture> between(Instant endsAfter, Instant startsBy) {
        return sql.query(
                ALL + "where l.state = 'OPEN' and l.ends_at > ? and l.starts_at <= ? order by l.starts_at",
                LectureRows::read,
                endsAfter,
                startsBy);
    }

    List<Lecture> endingAfter(Instant moment) {
        return sql.query(
                ALL + "where l.state = 'OPEN' and l.ends_at > ? order by l.starts_at", LectureRows::read, moment);
    }

    void cancel(UUID id) {
        sql.update("update outreach_lecture set state = 'CANCELLED' where id = ?", id);
    }

    void capacity(UUID id, int capacity) {
        sql.update("update outreach_lecture set capacity = ? where id = ?", capacity, id);
    }

    /** True for exactly one caller. */
    boolean isToldNow(UUID id, String what, Instant now) {
        return sql.update(
                        "insert into outreach_lecture_told (lecture_id, what, told_at) values (?, ?, ?)"
                                + " on conflict do nothing",
                        id,
                        what,
                        now)
                == 1;
    }

    private static Lecture read(ResultSet row) throws SQLException {
        return new Lecture(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                row.getString("place"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                row.getInt("capacity"),
                row.getString("code"),
                row.getString("author"),
                row.getString("state").equals("CANCELLED"),
                new Lecture.Tally(
                        row.getInt("signed_up"),
                        row.getInt("waiting"),
                        row.getInt("attended"),
                        row.getInt("rated"),
                        row.getDouble("mean")));
    }
}
