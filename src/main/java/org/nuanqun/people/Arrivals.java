package org.nuanqun.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.PersonId;

/** By which codes people came, and whether they stayed. Of several comings and goings the latest counts, whenever it is told. */
@ApplicationScoped
@Transactional
public class Arrivals {

    private final Sql sql;

    Arrivals(Sql sql) {
        this.sql = sql;
    }

    /** @param place the platform's key of the group, empty for a colleague */
    public void came(PersonId person, AccountId account, String place, String state, Instant at) {
        sql.update(
                """
                insert into people_arrival as a (person_id, account, place, state, first_at, last_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (person_id, account, place, state) do update
                set first_at = least(a.first_at, excluded.first_at), last_at = greatest(a.last_at, excluded.last_at)""",
                person.value(),
                account.toString(),
                place,
                state,
                at,
                at);
    }

    public void left(PersonId person, AccountId account, String place, Instant at) {
        sql.update(
                "update people_arrival set left_at = greatest(left_at, ?)"
                        + " where person_id = ? and account = ? and place = ?",
                at,
                person.value(),
                account.toString(),
                place);
    }

    /** The place is no more. */
    public void allLeft(AccountId account, String place, Instant at) {
        sql.update(
                "update people_arrival set left_at = greatest(left_at, ?) where account = ? and place = ?",
                at,
                account.toString(),
                place);
    }

    /** The first coming first. */
    public List<Arrival> of(PersonId person) {
        return sql.query(
                "select account, place, state, first_at, left_at is null or last_at > left_at as still"
                        + " from people_arrival where person_id = ? order by first_at, state",
                row -> new Arrival(
                        AccountId.parse(row.getString("account")),
                        row.getString("place"),
                        row.getString("state"),
                        Sql.instant(row, "first_at"),
                        row.getBoolean("still")),
                person.value());
    }
}
