package org.nuanqun.revisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.Ids;

/** Trials take minutes: they run beside the pages, one of a kind for a revision, and every node can tell how far they are. */
@ApplicationScoped
public class Trials {

    private static final Logger LOG = Logger.getLogger(Trials.class);

    /** A node that died in the middle tells nothing any more. */
    private static final Duration SILENT = Duration.ofMinutes(10);

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    Trials(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Tells how far a trial is, with all that was found; each finding is a record. */
    public interface Progress {
        void tell(int done, List<?> findings);
    }

    @Transactional
    public Optional<Trial> of(UUID revision, Trial.Kind kind) {
        Instant silent = clock.instant().minus(SILENT);
        return sql.first(
                """
                select hash, total, done, findings, trouble, ended_at, beat_at from revisions_trial
                where revision_id = ? and kind = ?""",
                row -> trial(row, silent),
                revision,
                kind.name());
    }

    /** What was found, as whoever tried it wrote it. */
    public <T> List<T> findings(Trial trial, Class<T> kind) {
        try {
            return json.readerForListOf(kind).readValue(trial.findings());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a trial found cannot be read", e);
        }
    }

    /**
     * Begins a trial beside the caller, in place of an older one; false while one runs.
     *
     * @param findings what stands already
     */
    public boolean begin(
            UUID revision, Trial.Kind kind, String hash, int total, List<?> findings, Consumer<Progress> trial) {
        UUID run = Ids.next();
        Instant now = clock.instant();
        boolean isBegun = sql.update(
                        """
                        insert into revisions_trial as t (revision_id, kind, hash, run, total, findings, begun_at, beat_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (revision_id, kind) do update set hash = excluded.hash, run = excluded.run,
                          total = excluded.total, done = 0, findings = excluded.findings, trouble = '',
                          begun_at = excluded.begun_at, beat_at = excluded.beat_at, ended_at = null
                        where t.ended_at is not null or t.beat_at < ?""",
                        revision,
                        kind.name(),
                        hash,
                        run,
                        total,
                        written(findings),
                        now,
                        now,
                        now.minus(SILENT))
                == 1;
        if (isBegun) {
            Thread.ofPlatform().daemon().name("trial").start(() -> run(run, trial));
        }
        return isBegun;
    }

    private void run(UUID run, Consumer<Progress> trial) {
        String trouble = "";
        try {
            trial.accept((done, findings) -> tell(run, done, findings));
        } catch (WorkshopClosed closed) {
            trouble = String.valueOf(closed.getMessage());
        } catch (RuntimeException | Error broken) {
            LOG.error("a trial of a revision broke off", broken);
            trouble = broken.getClass().getSimpleName();
        }
        sql.update("update revisions_trial set ended_at = ?, trouble = ? where run = ?", clock.instant(), trouble, run);
    }

    private void tell(UUID run, int done, List<?> findings) {
        sql.update(
                "update revisions_trial set done = ?, findings = ?, beat_at = ? where run = ?",
                done,
                written(findings),
                clock.instant(),
                run);
    }

    private String written(List<?> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a trial found cannot be written", e);
        }
    }

    private static Trial trial(ResultSet row, Instant silent) throws SQLException {
        Optional<Instant> ended = Sql.moment(row, "ended_at");
        return new Trial(
                row.getString(1),
                row.getInt(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                ended,
                ended.isEmpty() && Sql.instant(row, "beat_at").isAfter(silent));
    }
}
