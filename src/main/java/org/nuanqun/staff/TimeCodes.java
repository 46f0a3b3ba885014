package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.nuanqun.sealing.Seal;
import org.nuanqun.sealing.SealingKey;
import org.nuanqun.vocabulary.OperatorId;

/**
 * The secrets operators share with their authenticator apps: sealed, each bound to its operator. Codes go by the
 * database's time, for the sandbox moves ours and phones know nothing of it.
 */
@ApplicationScoped
@Transactional
class TimeCodes {

    private static final Logger LOG = Logger.getLogger(TimeCodes.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    /** As long as the hash, as RFC 4226 asks in section 4. */
    private static final int SECRET_BYTES = 20;

    private static final String IN_FORCE = " operator_id = :operator and confirmed_at is not null";
    private static final String PENDING =
            " operator_id = :operator and confirmed_at is null and made_at > now() - interval '15 minutes'";
    private static final String BEGIN =
            """
            insert into staff_second_factor as s (operator_id, sealed_secret) values (:operator, :sealed)
            on conflict (operator_id) do update set sealed_secret = excluded.sealed_secret, made_at = now(), last_step = 0
            where s.confirmed_at is null
            """;

    private final EntityManager database;
    private final Seal seal;

    TimeCodes(
            EntityManager database,
            StaffConfig config,
            @ConfigProperty(name = "nuanqun.data-dir") Optional<Path> data) {
        this.database = database;
        this.seal =
                SealingKey.seal("STAFF_SECOND_FACTOR_KEY", config.secondFactor().key(), data, "second-factor.key");
    }

    /** Makes a secret that is in force once a code of it was shown; none is made where one is in force. */
    void begin(OperatorId operator) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        query(BEGIN, operator)
                .setParameter("sealed", seal.seal(secret, place(operator)))
                .executeUpdate();
    }

    /** The secret that waits for its first code. */
    Optional<byte[]> pending(OperatorId operator) {
        return kept(operator, PENDING).flatMap(one -> opened(operator, one));
    }

    /** Puts the pending secret in force; false if this is no code of it. */
    boolean confirm(OperatorId operator, String code) {
        return use(operator, code, PENDING, ", confirmed_at = now()");
    }

    /** True for exactly one caller with this code. */
    boolean use(OperatorId operator, String code) {
        return use(operator, code, IN_FORCE, "");
    }

    Set<OperatorId> everybody() {
        List<?> found = database.createNativeQuery(
                        "select operator_id from staff_second_factor where confirmed_at is not null")
                .getResultList();
        return found.stream().map(id -> new OperatorId((UUID) id)).collect(Collectors.toSet());
    }

    boolean isInForce(OperatorId operator) {
        return !query("select 1 from staff_second_factor where" + IN_FORCE, operator)
                .getResultList()
                .isEmpty();
    }

    /** False if there was none. */
    boolean remove(OperatorId operator) {
        return query("delete from staff_second_factor where" + IN_FORCE, operator)
                        .executeUpdate()
                == 1;
    }

    private boolean use(OperatorId operator, String code, String which, String also) {
        OptionalLong step =
                kept(operator, which).map(one -> step(operator, one, code)).orElse(OptionalLong.empty());
        String take =
                "update staff_second_factor set last_step = :step" + also + " where last_step < :step and" + which;
        return step.isPresent()
                && query(take, operator).setParameter("step", step.getAsLong()).executeUpdate() == 1;
    }

    private OptionalLong step(OperatorId operator, Kept one, String code) {
        return opened(operator, one)
                .map(secret -> TimeCode.stepOf(secret, code, one.now, one.used))
                .orElse(OptionalLong.empty());
    }

    private Optional<Kept> kept(OperatorId operator, String which) {
        List<?> found = query(
                        "select sealed_secret, last_step, cast(extract(epoch from clock_timestamp()) as bigint)"
                                + " from staff_second_factor where" + which,
                        operator)
                .getResultList();
        return found.stream().findFirst().map(row -> new Kept((Object[]) row));
    }

    /** Empty where it was sealed under a key we do not have: she signs in with a recovery code, or somebody helps her. */
    private Optional<byte[]> opened(OperatorId operator, Kept one) {
        try {
            return Optional.of(seal.open(one.sealed, place(operator)));
        } catch (IllegalStateException e) {
            LOG.errorf("the second factor of operator %s does not open: STAFF_SECOND_FACTOR_KEY is another", operator);
            return Optional.empty();
        }
    }

    private Query query(String sql, OperatorId operator) {
        return database.createNativeQuery(sql).setParameter("operator", operator.value());
    }

    private static String place(OperatorId operator) {
        return "staff_second_factor sealed_secret " + operator;
    }

    /** A row, read. */
    private static final class Kept {

        private final byte[] sealed;
        private final long used;
        private final Instant now;

        Kept(Object[] row) {
            sealed = (byte[]) row[0];
            used = ((Number) row[1]).longValue();
            now = Instant.ofEpochSecond(((Number) row[2]).longValue());
        }
    }
}
