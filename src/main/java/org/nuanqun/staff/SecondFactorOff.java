package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.nuanqun.vocabulary.OperatorId;

/** Switches a second factor off: one's own with a code of it, somebody else's as an administrator. */
@ApplicationScoped
@Transactional
public class SecondFactorOff {

    private final TimeCodes timeCodes;
    private final SecondFactor secondFactor;
    private final Sessions sessions;
    private final AccountDeeds deeds;

    SecondFactorOff(TimeCodes timeCodes, SecondFactor secondFactor, Sessions sessions, AccountDeeds deeds) {
        this.timeCodes = timeCodes;
        this.secondFactor = secondFactor;
        this.sessions = sessions;
        this.deeds = deeds;
    }

    public Proof off(OperatorId me, String code) {
        Proof proof = secondFactor.prove(me, code);
        if (proof instanceof Proof.Given && timeCodes.remove(me)) {
            deeds.note(me, "secondFactorOff");
        }
        return proof;
    }

    /**
     * For somebody who lost her phone and her codes; whoever has them now is out as well.
     *
     * @param reason how the administrator knows that it is she
     */
    public void takeOff(OperatorId whose, OperatorId by, String reason) {
        if (timeCodes.remove(whose)) {
            sessions.endAll(whose);
            deeds.note(by, "secondFactorTakenOff", whose.toString(), reason);
        }
    }
}
