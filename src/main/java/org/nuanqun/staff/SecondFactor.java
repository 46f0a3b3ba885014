package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.apache.commons.codec.binary.Base32;
import org.nuanqun.staff.SecondFactorState.Enrolment;
import org.nuanqun.vocabulary.OperatorId;

/** Asks for the second factor: a code of an authenticator app, or one of the recovery codes. Either opens once. */
@ApplicationScoped
@Transactional
public class SecondFactor {

    private static final String ISSUER = "Nuanqun";

    private final TimeCodes timeCodes;
    private final RecoveryCodes recoveryCodes;
    private final Attempts attempts;
    private final SecondFactorRule rule;
    private final AccountDeeds deeds;

    SecondFactor(
            TimeCodes timeCodes,
            RecoveryCodes recoveryCodes,
            Attempts attempts,
            SecondFactorRule rule,
            AccountDeeds deeds) {
        this.timeCodes = timeCodes;
        this.recoveryCodes = recoveryCodes;
        this.attempts = attempts;
        this.rule = rule;
        this.deeds = deeds;
    }

    public boolean isOn(OperatorId operator) {
        return timeCodes.isInForce(operator);
    }

    /** She must have one and has none. */
    public boolean isOwedBy(Operator one) {
        return rule.binds(one) && !isOn(one.id());
    }

    /** All who have one. */
    public Set<OperatorId> everybody() {
        return timeCodes.everybody();
    }

    public SecondFactorState of(Operator one) {
        return new SecondFactorState(
                isOn(one.id()),
                recoveryCodes.left(one.id()),
                timeCodes.pending(one.id()).map(secret -> enrolment(one, secret)));
    }

    /** Uses up the code if it is hers. */
    public Proof prove(OperatorId operator, String code) {
        String bare = code.replaceAll("\\s", "");
        return attempts.at(
                "code " + operator,
                () -> bare.length() == TimeCode.DIGITS ? timeCodes.use(operator, bare) : recovers(operator, bare));
    }

    private boolean recovers(OperatorId operator, String code) {
        boolean isHers = recoveryCodes.use(operator, code);
        if (isHers) {
            deeds.note(operator, "recoveryCodeUsed");
        }
        return isHers;
    }

    /**
     * Apps take six digits, half a minute and SHA-1 for granted, and some take nothing else. A login is letters, digits and
     * {@code ._@-}: nothing that an address would need written otherwise.
     */
    private static Enrolment enrolment(Operator one, byte[] secret) {
        String key = new Base32().encodeAsString(secret);
        return new Enrolment(
                key, "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s".formatted(ISSUER, one.login(), key));
    }
}
