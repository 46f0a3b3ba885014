package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.nuanqun.vocabulary.OperatorId;

/** Switches an operator's own second factor on: her password, then a code of the new key. */
@ApplicationScoped
@Transactional
public class SecondFactorOn {

    private final TimeCodes timeCodes;
    private final RecoveryCodes recoveryCodes;
    private final SecondFactor secondFactor;
    private final OwnPassword password;
    private final AccountDeeds deeds;

    SecondFactorOn(
            TimeCodes timeCodes,
            RecoveryCodes recoveryCodes,
            SecondFactor secondFactor,
            OwnPassword password,
            AccountDeeds deeds) {
        this.timeCodes = timeCodes;
        this.recoveryCodes = recoveryCodes;
        this.secondFactor = secondFactor;
        this.password = password;
        this.deeds = deeds;
    }

    /** Makes a key to be confirmed; asks for the password, so that an unattended screen is not enough to lock her out. */
    public Proof begin(Operator me, String hers) {
        Proof proof = password.prove(me, hers);
        if (proof instanceof Proof.Given) {
            timeCodes.begin(me.id());
        }
        return proof;
    }

    /** Her recovery codes, which are shown this once; empty where the code is not the new key's. */
    public Optional<List<String>> confirm(OperatorId me, String code) {
        if (!timeCodes.confirm(me, code.replaceAll("\\s", ""))) {
            return Optional.empty();
        }
        deeds.note(me, "secondFactorOn");
        return Optional.of(recoveryCodes.make(me));
    }

    public Renewed renewRecoveryCodes(OperatorId me, String code) {
        Proof proof = secondFactor.prove(me, code);
        if (!(proof instanceof Proof.Given)) {
            return new Renewed(proof, List.of());
        }
        deeds.note(me, "recoveryCodesMade");
        return new Renewed(proof, recoveryCodes.make(me));
    }

    /** {@code codes} are empty unless the proof was given. */
    public record Renewed(Proof proof, List<String> codes) {}
}
