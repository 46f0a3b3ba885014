package org.nuanqun.platform.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanqun.database.Sql;

/** The groups of the pretend platform and who is in them. */
@ApplicationScoped
class PretendGroups {

    private static final String COLUMNS = "select g.key, g.name, g.capacity, g.likeness,"
            + " (select count(*) from sandbox_member m where m.group_key = g.key and m.left_at is null) as members"
            + " from sandbox_group g";

    private final Sql sql;
    private final Behaviours behaviours;

    /** {@code capabilities}: the platform this one group behaves like, if not like the others. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PretendGroup(String key, String name, int members, int capacity, @Nullable Likeness capabilities) {

        boolean isFull() {
            return members >= capacity;
        }
    }

    PretendGroups(Sql sql, Behaviours behaviours) {
        this.sql = sql;
        this.behaviours = behaviours;
    }

    void add(String key, String name, int capacity, @Nullable Likeness likeness) {
        sql.update(
                "insert into sandbox_group (key, name, capacity, likeness) values (?, ?, ?, ?)",
                key,
                name,
                capacity,
                likeness == null ? null : likeness.code());
    }

    void allow(String key, @Nullable Likeness likeness) {
        sql.update(
                "update sandbox_group set likeness = ? where key = ?", likeness == null ? null : likeness.code(), key);
    }

    List<PretendGroup> all() {
        return sql.query(COLUMNS + " where not g.is_archived order by g.number", PretendGroups::read);
    }

    Optional<PretendGroup> find(String key) {
        return sql.first(COLUMNS + " where g.key = ? and not g.is_archived", PretendGroups::read, key);
    }

    PretendGroup get(String key) {
        return find(key).orElseThrow(() -> Refusal.notFound("there is no group " + key));
    }

    Likeness likenessOf(@Nullable String group) {
        return Optional.ofNullable(group)
                .flatMap(this::find)
                .flatMap(found -> Optional.ofNullable(found.capabilities()))
                .orElseGet(() -> behaviours.now().likePlatform());
    }

    boolean isMember(String group, String person) {
        return sql.first(
                        "select 1 from sandbox_member where group_key = ? and person_key = ? and left_at is null",
                        row -> row.getInt(1),
                        group,
                        person)
                .isPresent();
    }

    /** Says whether she was not in it before. */
    boolean enter(String group, String person, Instant now) {
        return sql.update(
                        "insert into sandbox_member (group_key, person_key, joined_at) values (?, ?, ?)"
                                + " on conflict (group_key, person_key) do update"
                                + " set joined_at = excluded.joined_at, left_at = null"
                                + " where sandbox_member.left_at is not null",
                        group,
                        person,
                        now)
                == 1;
    }

    boolean exit(String group, String person, Instant now) {
        return sql.update(
                        "update sandbox_member set left_at = ?"
                                + " where group_key = ? and person_key = ? and left_at is null",
                        now,
                        group,
                        person)
                == 1;
    }

    private static PretendGroup read(ResultSet row) throws SQLException {
        String likeness = row.getString("likeness");
        return new PretendGroup(
                row.getString("key"),
                row.getString("name"),
                row.getInt("members"),
                row.getInt("capacity"),
                likeness == null ? null : Likeness.of(likeness));
    }
}
