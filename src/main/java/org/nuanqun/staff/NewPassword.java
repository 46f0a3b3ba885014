package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Sets a password with the one-time code an administrator gave. */
@ApplicationScoped
@Transactional
public class NewPassword {

    private final Operators operators;
    private final OneTimeCodes codes;
    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final Sessions sessions;
    private final AccountDeeds deeds;

    NewPassword(
            Operators operators,
            OneTimeCodes codes,
            PasswordRules rules,
            PasswordHashing hashing,
            Sessions sessions,
            AccountDeeds deeds) {
        this.operators = operators;
        this.codes = codes;
        this.rules = rules;
        this.hashing = hashing;
        this.sessions = sessions;
        this.deeds = deeds;
    }

    /** Whom the code belongs to, while it is good. */
    public Optional<Operator> owner(String code) {
        return codes.owner(code).flatMap(operators::with).map(OperatorRow::read).filter(Operator::enabled);
    }

    public Optional<PasswordFault> faultIn(String password, String login) {
        return rules.faultIn(password, login);
    }

    /** Sets it and ends every open session of hers; false when the code is spent. */
    public boolean set(String code, String password) {
        Optional<Operator> owner = owner(code);
        if (owner.isEmpty() || faultIn(password, owner.get().login()).isPresent() || !codes.use(code)) {
            return false;
        }
        operators.with(owner.get().id()).ifPresent(row -> row.passwordHash = hashing.hash(password));
        sessions.endAll(owner.get().id());
        deeds.note(owner.get().id(), "passwordSet");
        return true;
    }
}
