package org.nuanqun.platform.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.Ids;

/** The people of the pretend platform: patients, families, and colleagues in their own client. */
@ApplicationScoped
class PretendPeople {

    private static final String COLUMNS = "select p.key, p.name, p.about, p.avatar, p.staff_role,"
            + " coalesce(array_agg(m.group_key order by g.number)"
            + "   filter (where m.left_at is null and not g.is_archived), '{}') as groups"
            + " from sandbox_person p left join sandbox_member m on m.person_key = p.key"
            + " left join sandbox_group g on g.key = m.group_key";

    private final Sql sql;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PretendPerson(
            String key, String name, String about, String avatar, @Nullable String staffRole, List<String> groups) {

        boolean isStaff() {
            return staffRole != null;
        }
    }

    PretendPeople(Sql sql) {
        this.sql = sql;
    }

    String add(String name, String about, String avatar, @Nullable String staffRole) {
        String key = "p-" + Ids.next().toString().substring(24);
        sql.update(
                "insert into sandbox_person (key, name, about, avatar, staff_role) values (?, ?, ?, ?, ?)",
                key,
                name,
                about,
                avatar,
                staffRole);
        return key;
    }

    List<PretendPerson> all() {
        return sql.query(COLUMNS + " where not p.is_archived group by p.key order by p.number", PretendPeople::read);
    }

    List<PretendPerson> in(String group) {
        return sql.query(
                COLUMNS + " where p.key in (select person_key from sandbox_member where group_key = ?"
                        + " and left_at is null) group by p.key order by p.number",
                PretendPeople::read,
                group);
    }

    Optional<PretendPerson> find(String key) {
        return sql.first(COLUMNS + " where p.key = ? and not p.is_archived group by p.key", PretendPeople::read, key);
    }

    PretendPerson get(String key) {
        return find(key).orElseThrow(() -> Refusal.notFound("there is no person " + key));
    }

    private static PretendPerson read(ResultSet row) throws SQLException {
        return new PretendPerson(
                row.getString("key"),
                row.getString("name"),
                row.getString("about"),
                row.getString("avatar"),
                row.getString("staff_role"),
                List.of((String[]) row.getArray("groups").getArray()));
    }
}
