package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.nuanqun.vocabulary.OperatorId;

/** Makes the first account, which nobody else can make, with a code only the person at the machine can read. */
@ApplicationScoped
@Transactional
public class FirstAdministrator {

    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('staff: first administrator'))";

    private final Operators operators;
    private final OneTimeCodes codes;
    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final EntityManager database;
    private final Event<Made> made;

    FirstAdministrator(
            Operators operators,
            OneTimeCodes codes,
            PasswordRules rules,
            PasswordHashing hashing,
            EntityManager database,
            Event<Made> made) {
        this.operators = operators;
        this.codes = codes;
        this.rules = rules;
        this.hashing = hashing;
        this.database = database;
        this.made = made;
    }

    public boolean isNeeded() {
        return operators.isEmpty();
    }

    public boolean opens(String code) {
        return isNeeded() && codes.opensFirst(code);
    }

    public Optional<PasswordFault> faultIn(String password, String login) {
        return rules.faultIn(password, login);
    }

    /** Makes the account; empty when the code is spent, wrong, or somebody was first. */
    public Optional<Operator> make(String code, String name, String login, String title, String password) {
        database.createNativeQuery(ONE_AT_A_TIME).getResultList();
        if (!opens(code) || rules.faultIn(password, login).isPresent() || !codes.use(code)) {
            return Optional.empty();
        }
        OperatorRow row = new OperatorRow(new NewColleague(name, login, title, Role.ADMIN, Set.of()));
        row.passwordHash = hashing.hash(password);
        operators.persist(row);
        codes.voidFirst();
        made.fire(new Made(new OperatorId(row.id)));
        return Optional.of(row.read());
    }

    /** The first account exists. */
    record Made(OperatorId operator) {}

    /** A code, where nobody has an account yet. */
    Optional<String> newCode() {
        return isNeeded() ? Optional.of(codes.makeFirst()) : Optional.empty();
    }
}
