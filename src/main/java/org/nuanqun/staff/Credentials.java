package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares a password with its hash, and renews the hash when the cost has been raised since. */
@ApplicationScoped
class Credentials {

    private static final int LONGEST_WORTH_HASHING = 512;

    private final Operators operators;
    private final PasswordHashing hashing;

    Credentials(Operators operators, PasswordHashing hashing) {
        this.operators = operators;
        this.hashing = hashing;
    }

    @Transactional
    Optional<Operator> check(String login, String password) {
        if (password.length() > LONGEST_WORTH_HASHING) {
            return Optional.empty();
        }
        Optional<OperatorRow> row = operators.signingInAs(login).filter(one -> one.enabled && one.passwordHash != null);
        if (row.isEmpty()) {
            hashing.pretendToCheck(password);
            return Optional.empty();
        }
        return row.filter(one -> matches(one.passwordHash, password))
                .map(one -> renewed(one, password))
                .map(OperatorRow::read);
    }

    private boolean matches(@Nullable String hash, String password) {
        return hash != null && hashing.matches(password, hash);
    }

    private OperatorRow renewed(OperatorRow row, String password) {
        if (row.passwordHash != null && hashing.isOutdated(row.passwordHash)) {
            row.passwordHash = hashing.hash(password);
        }
        return row;
    }
}
