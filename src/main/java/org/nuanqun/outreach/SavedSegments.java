package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.Ids;

/** The segments colleagues gave a name. */
@ApplicationScoped
@Transactional
public class SavedSegments {

    private static final String ALL =
            "select id, name, " + SegmentColumns.NAMES + ", author, saved_at from outreach_segment ";

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
        List<String> columns = SegmentColumns.of(segment);
        sql.update(
                """
                insert into outreach_segment (id, name, groups, conditions, stages, without, author, saved_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (name) do update set groups = excluded.groups, conditions = excluded.conditions,
                  stages = excluded.stages, without = excluded.without, author = excluded.author,
                  saved_at = excluded.saved_at""",
                Ids.next(),
                name.strip(),
                columns.get(0),
                columns.get(1),
                columns.get(2),
                columns.get(3),
                author,
                now);
    }

    public void forget(UUID id) {
        sql.update("delete from outreach_segment where id = ?", id);
    }

    private static SavedSegment read(ResultSet row) throws SQLException {
        return new SavedSegment(
                row.getObject("id", UUID.class),
                row.getString("name"),
                SegmentColumns.read(row),
                row.getString("author"),
                Sql.instant(row, "saved_at"));
    }
}
