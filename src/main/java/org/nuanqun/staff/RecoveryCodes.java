package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.nuanqun.vocabulary.OperatorId;

/** Codes on paper for whoever lost her phone. Each opens once; only their hashes are kept. */
@ApplicationScoped
@Transactional
class RecoveryCodes {

    static final int HOW_MANY = 10;
    /** 80 bits: nobody finds one by trying, not even with the hashes in hand. */
    private static final int BYTES = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager database;

    RecoveryCodes(EntityManager database) {
        this.database = database;
    }

    /** New ones, as {@code abcd-efgh-ijkl-mnop}; the former ones open nothing any more. */
    List<String> make(OperatorId operator) {
        query("delete from staff_recovery_code where operator_id = :operator", operator)
                .executeUpdate();
        List<String> codes =
                Stream.generate(RecoveryCodes::next).limit(HOW_MANY).toList();
        codes.forEach(code -> query(
                        "insert into staff_recovery_code (operator_id, code_hash) values (:operator, :hash)", operator)
                .setParameter("hash", hash(code))
                .executeUpdate());
        return codes;
    }

    /** True for exactly one caller. */
    boolean use(OperatorId operator, String code) {
        return query(
                                "update staff_recovery_code set used_at = now()"
                                        + " where operator_id = :operator and code_hash = :hash and used_at is null",
                                operator)
                        .setParameter("hash", hash(code))
                        .executeUpdate()
                == 1;
    }

    int left(OperatorId operator) {
        Object count = query(
                        "select count(*) from staff_recovery_code where operator_id = :operator and used_at is null",
                        operator)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    private static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String letters = new Base32().encodeAsString(bytes).toLowerCase(Locale.ROOT);
        return String.join("-", letters.split("(?<=\\G.{4})"));
    }

    /** However she typed it: with or without hyphens, in capitals. */
    private static byte[] hash(String code) {
        return Secrets.hash(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", ""));
    }

    private Query query(String sql, OperatorId operator) {
        return database.createNativeQuery(sql).setParameter("operator", operator.value());
    }
}
