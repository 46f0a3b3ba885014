package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanqun.vocabulary.OperatorId;

/** Codes that open one door once. */
@ApplicationScoped
@Transactional
class OneTimeCodes {

    private static final String USABLE = " code_hash = :hash and used_at is null and valid_until > now()";

    private final EntityManager database;
    private final StaffConfig.Code config;

    OneTimeCodes(EntityManager database, StaffConfig config) {
        this.database = database;
        this.config = config.code();
    }

    /** For a colleague's password. Her earlier codes are void from now on. */
    String make(OperatorId operator) {
        voidAllOf(operator);
        return keep(operator.value());
    }

    /** For the first administrator. */
    String makeFirst() {
        return keep(null);
    }

    boolean opensFirst(String code) {
        return !query("select 1 from staff_one_time_code where operator_id is null and" + USABLE, code)
                .getResultList()
                .isEmpty();
    }

    Optional<OperatorId> owner(String code) {
        List<?> found = query(
                        "select operator_id from staff_one_time_code where operator_id is not null and" + USABLE, code)
                .getResultList();
        return found.stream().findFirst().map(id -> new OperatorId((UUID) id));
    }

    /** True for exactly one caller. */
    boolean use(String code) {
        return query("update staff_one_time_code set used_at = now() where" + USABLE, code)
                        .executeUpdate()
                == 1;
    }

    void voidFirst() {
        database.createNativeQuery("delete from staff_one_time_code where operator_id is null and used_at is null")
                .executeUpdate();
    }

    private void voidAllOf(OperatorId operator) {
        database.createNativeQuery("delete from staff_one_time_code where operator_id = :operator and used_at is null")
                .setParameter("operator", operator.value())
                .executeUpdate();
    }

    private String keep(@Nullable UUID operator) {
        String code = Secrets.next();
        query(
                        "insert into staff_one_time_code (code_hash, operator_id, valid_until)"
                                + " values (:hash, cast(:operator as uuid), now() + make_interval(secs => :seconds))",
                        code)
                .setParameter("operator", operator == null ? null : operator.toString())
                .setParameter("seconds", config.validFor().toSeconds())
                .executeUpdate();
        return code;
    }

    private Query query(String sql, String code) {
        return database.createNativeQuery(sql).setParameter("hash", Secrets.hash(code));
    }
}
