package org.nuanqun.revisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

/** Revisions and what they change, as they lie in their tables. */
@ApplicationScoped
@Transactional
class RevisionRows {

    private static final String READ =
            """
            select r.id, r.title, r.state, r.begun_by, r.begun_at, r.hash, r.approved_by, r.remark,
              coalesce((select string_agg(a.operator_id::text, ',') from revisions_author a where a.revision_id = r.id), '')
            from revisions_revision r
            """;
    private static final String OF = "where revision_id = ? and path = ?";

    private final Sql sql;
    private final TextStore texts;

    RevisionRows(Sql sql, TextStore texts) {
        this.sql = sql;
        this.texts = texts;
    }

    UUID add(String title, OperatorId author, Instant now) {
        UUID id = Ids.next();
        sql.update(
                "insert into revisions_revision (id, title, begun_by, begun_at, hash) values (?, ?, ?, ?, ?)",
                id,
                title,
                author.value(),
                now,
                Tree.hashOf(""));
        return id;
    }

    Optional<Revision> find(UUID id) {
        return sql.first(READ + "where r.id = ?", RevisionRows::revision, id);
    }

    /** Nobody else changes it until the transaction is over. */
    Optional<Revision> locked(UUID id) {
        return sql.first(READ + "where r.id = ? for update of r", RevisionRows::revision, id);
    }

    List<Revision> open() {
        return sql.query(
                READ + "where r.state not in ('PUBLISHED', 'DISCARDED') order by r.begun_at desc",
                RevisionRows::revision);
    }

    List<ChangedFile> files(UUID id) {
        return sql.query(
                """
                select f.path, t.text, f.base_hash from revisions_file f left join revisions_text t on t.hash = f.text_hash
                where f.revision_id = ? order by f.path""",
                row -> new ChangedFile(
                        row.getString(1), Optional.ofNullable(row.getString(2)), Optional.ofNullable(row.getString(3))),
                id);
    }

    void put(UUID id, ChangedFile file) {
        sql.update(
                """
                insert into revisions_file (revision_id, path, text_hash, base_hash) values (?, ?, ?, ?)
                on conflict (revision_id, path) do update set text_hash = excluded.text_hash""",
                id,
                file.path(),
                file.text().map(texts::keep).orElse(null),
                file.base().orElse(null));
    }

    void remove(UUID id, String path) {
        sql.update("delete from revisions_file " + OF, id, path);
    }

    /** What is written anew has to be approved anew, and not by whoever wrote it. */
    void changedBy(UUID id, OperatorId author) {
        sql.update(
                "insert into revisions_author (revision_id, operator_id) values (?, ?) on conflict do nothing",
                id,
                author.value());
        String all = files(id).stream()
                .map(one -> one.path() + "\0" + one.text().map(Tree::hashOf).orElse("-"))
                .collect(Collectors.joining("\n"));
        sql.update(
                """
                update revisions_revision set hash = ?, state = 'WRITING', approved_by = null, approved_at = null
                where id = ?""",
                Tree.hashOf(all),
                id);
    }

    void become(UUID id, RevisionState state, String remark) {
        sql.update(
                """
                update revisions_revision set state = ?, remark = ?,
                  approved_by = case when ? = 'PUBLISHED' then approved_by end,
                  approved_at = case when ? = 'PUBLISHED' then approved_at end where id = ?""",
                state.name(),
                remark,
                state.name(),
                state.name(),
                id);
    }

    void approved(UUID id, OperatorId by, Instant now) {
        sql.update(
                "update revisions_revision set state = 'APPROVED', approved_by = ?, approved_at = ? where id = ?",
                by.value(),
                now,
                id);
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getObject(1, UUID.class),
                row.getString(2),
                RevisionState.valueOf(row.getString(3)),
                new OperatorId(row.getObject(4, UUID.class)),
                Sql.instant(row, "begun_at"),
                row.getString(6),
                authors(row.getString(9)),
                Optional.ofNullable(row.getObject(7, UUID.class)).map(OperatorId::new),
                row.getString(8));
    }

    private static Set<OperatorId> authors(String joined) {
        return Stream.of(joined.split(","))
                .filter(one -> !one.isEmpty())
                .map(OperatorId::of)
                .collect(Collectors.toSet());
    }
}
