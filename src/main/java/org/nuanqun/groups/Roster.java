package org.nuanqun.groups;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.PersonId;

/** Who is in which group. Of several joins, or several leaves, the latest counts, whenever it arrives. */
@ApplicationScoped
class Roster implements PanacheRepositoryBase<MemberRow, UUID> {

    private static final String JOINED =
            """
            insert into groups_member as m (id, group_id, person_id, joined_at)
            values (:id, :group, :person, :at)
            on conflict (group_id, person_id) do update set joined_at = greatest(m.joined_at, excluded.joined_at)
            """;

    private static final String LEFT =
            """
            insert into groups_member as m (id, group_id, person_id, left_at)
            values (:id, :group, :person, :at)
            on conflict (group_id, person_id) do update set left_at = greatest(m.left_at, excluded.left_at)
            """;

    /** The platform's last count, corrected by the joins and leaves we heard of since. */
    private static final String SINCE_COUNTED =
            """
            select g.id, g.counted
              + count(m.id) filter (where m.present and (g.counted_at is null or m.joined_at > g.counted_at))
              - count(m.id) filter (where not m.present and m.left_at > g.counted_at and m.joined_at <= g.counted_at)
            from groups_group g left join groups_member m on m.group_id = g.id
            where g.id in (:groups)
            group by g.id
            """;

    void joined(UUID group, UUID person, Instant at) {
        write(JOINED, group, person, at);
    }

    void left(UUID group, UUID person, Instant at) {
        write(LEFT, group, person, at);
    }

    List<Member> of(UUID group) {
        return find("groupId = ?1 and present order by joinedAt, id", group).stream()
                .map(row -> new Member(new PersonId(row.personId), Objects.requireNonNull(row.joinedAt)))
                .toList();
    }

    List<UUID> groupsOf(UUID person) {
        return find("personId = ?1 and present order by joinedAt, id", person).stream()
                .map(row -> row.groupId)
                .toList();
    }

    Map<UUID, Integer> sizes(Collection<UUID> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        var counted = getEntityManager()
                .createNativeQuery(SINCE_COUNTED, Object[].class)
                .setParameter("groups", groups)
                .getResultList();
        var sizes = new HashMap<UUID, Integer>();
        for (Object row : counted) {
            var columns = (Object[]) row;
            sizes.put((UUID) columns[0], Math.max(0, ((Number) columns[1]).intValue()));
        }
        return sizes;
    }

    private void write(String sql, UUID group, UUID person, Instant at) {
        getEntityManager()
                .createNativeQuery(sql)
                .setParameter("id", Ids.next())
                .setParameter("group", group)
                .setParameter("person", person)
                .setParameter("at", at)
                .executeUpdate();
    }
}
