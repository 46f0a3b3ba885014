package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.GroupId;
import org.nuanqun.vocabulary.Ids;

/** The segments colleagues gave a name. */
@ApplicationScoped
@Transactional
public class SavedSegments {

    private static final String ALL =
            "select id, name, groups, conditions, stages, without, author, saved_at" + " from outreach_segment ";

    private final Sql sql;

    SavedSegments(Sql sql) {
        this.sql = sql;
    }

    public List<SavedSegment> all() {
        return sql.query(ALL + "order by name limit 100", SavedSegments::read);
    }

    public Optional<SavedSegment> find(UUID id) {
        return sql.first(ALL + "where id = ?", SavedSegments::read, id);
    }

    /** The same name again takes the place of what it meant before. */
    public void save(String name, Segment segment, String author, Instant now) {
        if (name.isBlank() || segment.isEmpty()) {
            throw new BroadcastRefused(BroadcastRefused.Why.NOBODY);
        }
        sql.update(
                """
                insert into outreach_segment (id, name, groups, conditions, stages, without, author, saved_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (name) do update set groups = excluded.groups, conditions = excluded.conditions,
                  stages = excluded.stages, without = excluded.without, author = excluded.author,
                  saved_at = excluded.saved_at""",
                Ids.next(),
                name.strip(),
                written(segment.groups(), GroupId::toString),
                written(segment.conditions(), ConditionCode::value),
                written(segment.stages(), Stage::name),
                written(segment.without(), GroupId::toString),
                author,
                now);
    }

    public void forget(UUID id) {
        sql.update("delete from outreach_segment where id = ?", id);
    }

    private static SavedSegment read(ResultSet row) throws SQLException {
        Segment segment = new Segment(
                read(row.getString("groups"), GroupId::of),
                read(row.getString("conditions"), ConditionCode::new),
                read(row.getString("stages"), Stage::valueOf),
                read(row.getString("without"), GroupId::of));
        return new SavedSegment(
                row.getObject("id", UUID.class),
                row.getString("name"),
                segment,
                row.getString("author"),
                Sql.instant(row, "saved_at"));
    }

    private static <T> String written(Collection<T> values, Function<T, String> writing) {
        return values.stream().map(writing).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> read(String values, Function<String, T> reading) {
        return Stream.of(values.split(",", -1))
                .filter(one -> !one.isEmpty())
                .map(reading)
                .collect(Collectors.toSet());
    }
}
