package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.OperatorId;

/** Whose password was right and whose code is awaited. It opens nothing but the page that asks for the code. */
@ApplicationScoped
@Transactional
class HalfSignIns {

    private final EntityManager database;
    private final Operators operators;
    private final StaffConfig.SecondFactor config;

    HalfSignIns(EntityManager database, Operators operators, StaffConfig config) {
        this.database = database;
        this.operators = operators;
        this.config = config.secondFactor();
    }

    /** Returns its token, which exists nowhere else; what she left half done before is over. */
    String begin(OperatorId operator) {
        endAll(operator);
        String token = Secrets.next();
        query("insert into staff_half_sign_in (token_hash, operator_id) values (:hash, :operator)", token)
                .setParameter("operator", operator.value())
                .executeUpdate();
        return token;
    }

    Optional<Operator> owner(String token) {
        List<?> found = query(
                        "select operator_id from staff_half_sign_in where token_hash = :hash"
                                + " and begun_at > now() - make_interval(secs => :within)",
                        token)
                .setParameter("within", config.within().toSeconds())
                .getResultList();
        return found.stream()
                .findFirst()
                .flatMap(id -> operators.with(new OperatorId((UUID) id)))
                .map(OperatorRow::read)
                .filter(Operator::enabled);
    }

    /** True for exactly one caller. */
    boolean end(String token) {
        return query("delete from staff_half_sign_in where token_hash = :hash", token)
                        .executeUpdate()
                == 1;
    }

    void endAll(OperatorId operator) {
        database.createNativeQuery("delete from staff_half_sign_in where operator_id = :operator")
                .setParameter("operator", operator.value())
                .executeUpdate();
    }

    private Query query(String sql, String token) {
        return database.createNativeQuery(sql).setParameter("hash", Secrets.hash(token));
    }
}
