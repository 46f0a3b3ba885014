package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.OperatorId;

/** Who is signed in. A session is a row, so that ending it ends it everywhere. */
@ApplicationScoped
@Transactional
public class Sessions {

    private static final String ALIVE = " s.ended_at is null and s.last_seen_at > now() - make_interval(secs => :idle)"
            + " and s.started_at > now() - make_interval(secs => :absolute)";

    private final EntityManager database;
    private final Operators operators;
    private final HalfSignIns half;
    private final StaffConfig.Session limits;

    Sessions(EntityManager database, Operators operators, HalfSignIns half, StaffConfig config) {
        this.database = database;
        this.operators = operators;
        this.half = half;
        this.limits = config.session();
    }

    /** Begins a session and returns its token, which exists nowhere else. */
    public String start(OperatorId operator) {
        String token = Secrets.next();
        database.createNativeQuery("insert into staff_session (token_hash, operator_id) values (:hash, :operator)")
                .setParameter("hash", Secrets.hash(token))
                .setParameter("operator", operator.value())
                .executeUpdate();
        return token;
    }

    /** Who holds this token, if it is alive and she is still allowed in. Does not count as activity. */
    public Optional<Operator> holder(String token) {
        List<?> found = database.createNativeQuery(
                        "select s.operator_id from staff_session s where s.token_hash = :hash and" + ALIVE, UUID.class)
                .setParameter("hash", Secrets.hash(token))
                .setParameter("idle", limits.idle().toSeconds())
                .setParameter("absolute", limits.absolute().toSeconds())
                .getResultList();
        return found.stream()
                .findFirst()
                .flatMap(id -> operators.with(new OperatorId((UUID) id)))
                .filter(row -> row.enabled)
                .map(OperatorRow::read);
    }

    /** She did something: the idle time starts again. Written at most once a minute. */
    public void touch(String token) {
        database.createNativeQuery("update staff_session set last_seen_at = now() where token_hash = :hash"
                        + " and ended_at is null and last_seen_at < now() - interval '1 minute'")
                .setParameter("hash", Secrets.hash(token))
                .executeUpdate();
    }

    public void end(String token) {
        database.createNativeQuery(
                        "update staff_session set ended_at = now() where token_hash = :hash and ended_at is null")
                .setParameter("hash", Secrets.hash(token))
                .executeUpdate();
    }

    /** Whatever she has open, and what is half open. */
    public void endAll(OperatorId operator) {
        half.endAll(operator);
        database.createNativeQuery(
                        "update staff_session set ended_at = now() where operator_id = :operator and ended_at is null")
                .setParameter("operator", operator.value())
                .executeUpdate();
    }
}
