package org.nuanqun.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.PersonId;

/**
 * Those who write and are under 14 (个人信息保护法 Art. 31): what they agree to stands only once a guardian has agreed, and no
 * advertisement is for them. That somebody is a child is a colleague's word, never guessed from a message.
 */
@ApplicationScoped
@Transactional
public class Children {

    private final Sql sql;

    Children(Sql sql) {
        this.sql = sql;
    }

    public Optional<Child> of(PersonId person) {
        return sql.first(
                "select noted_at, guardian, relation, seen, agreed_at from people_child"
                        + " where person_id = ? and ended_at is null",
                Children::read,
                person.value());
    }

    public boolean isChild(PersonId person) {
        return of(person).isPresent();
    }

    /** @return whether it was not known yet */
    public boolean note(PersonId person, Instant now) {
        return sql.update(
                        "insert into people_child (id, person_id, noted_at) values (?, ?, ?)"
                                + " on conflict (person_id) where ended_at is null do nothing",
                        Ids.next(),
                        person.value(),
                        now)
                == 1;
    }

    /** From now on what the child agreed to stands. @return whether a child was known whose guardian had not agreed */
    public boolean agree(PersonId person, Child.Guardian guardian) {
        return sql.update(
                        """
                        update people_child set guardian = ?, relation = ?, seen = ?, agreed_at = ?
                        where person_id = ? and ended_at is null and agreed_at is null""",
                        guardian.name(),
                        guardian.relation(),
                        guardian.seen(),
                        guardian.agreedAt(),
                        person.value())
                == 1;
    }

    /** The guardian takes it back: nothing the child agreed to stands any more. @return whether it stood until now */
    public boolean takeBack(PersonId person, Instant now) {
        return end(person, " and agreed_at is not null", now) && note(person, now);
    }

    /** Not a child, or not any more. @return whether it was known as one */
    public boolean end(PersonId person, Instant now) {
        return end(person, "", now);
    }

    private boolean end(PersonId person, String which, Instant now) {
        return sql.update(
                        "update people_child set ended_at = ? where person_id = ? and ended_at is null" + which,
                        now,
                        person.value())
                == 1;
    }

    private static Child read(ResultSet row) throws SQLException {
        return new Child(
                Sql.instant(row, "noted_at"),
                row.getObject("agreed_at") == null
                        ? Optional.empty()
                        : Optional.of(new Child.Guardian(
                                row.getString("guardian"),
                                row.getString("relation"),
                                row.getString("seen"),
                                Sql.instant(row, "agreed_at"))));
    }
}
