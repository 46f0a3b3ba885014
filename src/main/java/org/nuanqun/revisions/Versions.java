package org.nuanqun.revisions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nuanqun.database.Sql;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.scripts.ScriptsReloaded;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

/** What was in force, since when, and by whom: the changelog of content. Each version can be read and brought back. */
@ApplicationScoped
public class Versions {

    private static final Logger LOG = Logger.getLogger(Versions.class);
    private static final String READ =
            """
            select v.id, v.version, v.since, v.revision_id, coalesce(r.title, ''), r.approved_by, v.published_by
            from revisions_version v left join revisions_revision r on r.id = v.revision_id
            """;

    private final Scripts scripts;
    private final TextStore texts;
    private final Sql sql;
    private final Clock clock;

    Versions(Scripts scripts, TextStore texts, Sql sql, Clock clock) {
        this.scripts = scripts;
        this.texts = texts;
        this.sql = sql;
        this.clock = clock;
    }

    /** Nobody waits for the record of what is in force. */
    void begin(@Observes StartupEvent start) {
        Thread.ofVirtual().name("versions").start(this::noteWhatIsInForce);
    }

    void again(@Observes ScriptsReloaded reloaded) {
        Thread.ofVirtual().name("versions").start(this::noteWhatIsInForce);
    }

    private void noteWhatIsInForce() {
        try {
            QuarkusTransaction.requiringNew().run(() -> noteInForce(Tree.of(scripts.folder())));
        } catch (RuntimeException fault) {
            LOG.warn("which scripts are in force could not be put on record", fault);
        }
    }

    /** The newest first. */
    @Transactional
    public List<ScriptVersion> newest(int limit) {
        return sql.query(READ + "order by v.sequence desc limit ?", Versions::version, limit);
    }

    @Transactional
    public Optional<ScriptVersion> find(UUID id) {
        return sql.first(READ + "where v.id = ?", Versions::version, id);
    }

    /** What changed when it came into force; empty for the first one on record. */
    @Transactional
    public List<FileChange> changesOf(UUID id) {
        Optional<Tree> before = sql.first(
                        """
                        select v.id from revisions_version v
                        where v.sequence < (select sequence from revisions_version where id = ?)
                        order by v.sequence desc limit 1""",
                        row -> row.getObject(1, UUID.class),
                        id)
                .flatMap(texts::of);
        return before.flatMap(one -> texts.of(id).map(other -> changes(one, other)))
                .orElse(List.of());
    }

    void noteInForce(Tree tree) {
        note(tree, scripts.current().version(), Optional.empty(), Optional.empty());
    }

    /** Nobody else, on any node, notes or publishes until the transaction is over. */
    void oneAfterTheOther() {
        sql.query("select pg_advisory_xact_lock(4700047)", row -> "");
    }

    /** Notes it unless it is what was noted last. */
    void note(Tree tree, String version, Optional<UUID> revision, Optional<OperatorId> publisher) {
        oneAfterTheOther();
        String hash = tree.hash();
        boolean isKnown = sql.first(
                        "select content_hash from revisions_version order by sequence desc limit 1",
                        row -> row.getString(1))
                .filter(hash::equals)
                .isPresent();
        if (isKnown) {
            return;
        }
        UUID id = Ids.next();
        sql.update(
                "insert into revisions_version (id, version, content_hash, since, revision_id, published_by) values"
                        + " (?, ?, ?, ?, ?, ?)",
                id,
                version,
                hash,
                clock.instant(),
                revision.orElse(null),
                publisher.map(OperatorId::value).orElse(null));
        texts.keep(id, tree);
    }

    static List<FileChange> changes(Tree before, Tree after) {
        TreeSet<String> paths = new TreeSet<>(before.texts().keySet());
        paths.addAll(after.texts().keySet());
        return paths.stream()
                .map(path -> new FileChange(
                        path,
                        before.texts().getOrDefault(path, ""),
                        after.texts().getOrDefault(path, "")))
                .filter(one -> !one.before().equals(one.after()))
                .toList();
    }

    private static ScriptVersion version(ResultSet row) throws SQLException {
        return new ScriptVersion(
                row.getObject(1, UUID.class),
                row.getString(2),
                Sql.instant(row, "since"),
                Optional.ofNullable(row.getObject(4, UUID.class)),
                row.getString(5),
                Optional.ofNullable(row.getObject(6, UUID.class)).map(OperatorId::new),
                Optional.ofNullable(row.getObject(7, UUID.class)).map(OperatorId::new));
    }
}
