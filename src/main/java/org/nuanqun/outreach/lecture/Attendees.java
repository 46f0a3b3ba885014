package org.nuanqun.outreach.lecture;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.nuanqun.database.Sql;
import org.nuanqun.people.Person;
import org.nuanqun.vocabulary.PersonId;

/** Who has a place, waits, or was there; in the caller's transaction, which holds the lecture where places change. */
@ApplicationScoped
class Attendees {

    private static final String ALL =
            "select person_id, name, state, signed_at, attended_at, rating from outreach_attendee where lecture_id ="
                    + " ? ";

    private final Sql sql;

    Attendees(Sql sql) {
        this.sql = sql;
    }

    /** Those with a place, then those who wait in their order, then the others. */
    List<Attendee> of(UUID lecture) {
        return sql.query(
                ALL
                        + "order by array_position(array['SIGNED_UP', 'WALKED_IN', 'WAITING', 'LEFT'], state),"
                        + " signed_at, person_id",
                Attendees::read,
                lecture);
    }

    Optional<Attendee> find(UUID lecture, PersonId person) {
        return sql.first(ALL + "and person_id = ?", Attendees::read, lecture, person.value());
    }

    List<Attendee> in(UUID lecture, Attendee.State state) {
        return sql.query(ALL + "and state = ? order by signed_at, person_id", Attendees::read, lecture, state.name());
    }

    List<Attendee> whoCame(UUID lecture) {
        return sql.query(ALL + "and attended_at is not null order by signed_at, person_id", Attendees::read, lecture);
    }

    /** Whoever comes back stands at the end again. */
    void put(UUID lecture, Person person, Attendee.State state, Instant now) {
        sql.update(
                """
                insert into outreach_attendee (lecture_id, person_id, name, state, signed_at) values (?, ?, ?, ?, ?)
                on conflict (lecture_id, person_id) do update set
                  state = excluded.state, signed_at = excluded.signed_at""",
                lecture,
                person.id().value(),
                person.name(),
                state.name(),
                now);
    }

    void becomes(UUID lecture, PersonId person, Attendee.State state) {
        sql.update(
                "update outreach_attendee set state = ? where lecture_id = ? and person_id = ?",
                state.name(),
                lecture,
                person.value());
    }

    /** The first time counts. */
    void came(UUID lecture, PersonId person, Instant now) {
        sql.update(
                "update outreach_attendee set attended_at = coalesce(attended_at, ?) where lecture_id = ? and"
                        + " person_id = ?",
                now,
                lecture,
                person.value());
    }

    void rated(UUID lecture, PersonId person, int points) {
        sql.update(
                "update outreach_attendee set rating = ? where lecture_id = ? and person_id = ?",
                points,
                lecture,
                person.value());
    }

    private static Attendee read(ResultSet row) throws SQLException {
        int rating = row.getInt("rating");
        return new Attendee(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                Attendee.State.valueOf(row.getString("state")),
                Sql.instant(row, "signed_at"),
                row.getObject("attended_at") == null ? Optional.empty() : Optional.of(Sql.instant(row, "attended_at")),
                rating == 0 ? OptionalInt.empty() : OptionalInt.of(rating));
    }
}
