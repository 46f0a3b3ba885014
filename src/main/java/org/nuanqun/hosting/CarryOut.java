package org.nuanqun.hosting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Lane;
import org.nuanqun.conversation.Lanes;
import org.nuanqun.conversation.Unhandled;
import org.nuanqun.people.Person;
import org.nuanqun.triage.Evidence;
import org.nuanqun.trial.HaltPoint;

/** Does what was decided: one transaction with the lane held, the acts, the audit, and "handled". */
@ApplicationScoped
class CarryOut {

    private final Lanes lanes;
    private final Conversations conversations;
    private final DoAct doAct;
    private final Audit audit;
    private final ObjectMapper json;

    CarryOut(Lanes lanes, Conversations conversations, DoAct doAct, Audit audit, ObjectMapper json) {
        this.lanes = lanes;
        this.conversations = conversations;
        this.doAct = doAct;
        this.audit = audit;
        this.json = json;
    }

    @Transactional
    void decision(Lane lane, Unhandled unhandled, Person person, Decision decision, Instant now) {
        lanes.hold(lane);
        acts(lane, unhandled, person, decision, now);
        conversations.heard(lane.conversation(), unhandled.event().occurredAt());
        lanes.handled(unhandled.entry(), written(detail(decision)));
        HaltPoint.LANE_WRITTEN.pass();
    }

    /** The acts and their audit alone, for an entry that stays as it is. */
    @Transactional
    void acts(Lane lane, Unhandled unhandled, Person person, Decision decision, Instant now) {
        // the epoch as it stands before the acts: opening a ticket changes it, and the sentence that says so must still
        // go out
        Stage stage = new Stage(
                lane.conversation(),
                unhandled.entry(),
                person,
                decision,
                conversations.heldStill(lane.conversation()),
                now);
        note(stage);
        decision.acts().forEach(act -> doAct.on(stage, act));
    }

    private void note(Stage stage) {
        Decision decision = stage.decision();
        Map<String, Object> details = Map.of(
                "kind", decision.kind(),
                "name", decision.name(),
                "acts",
                        decision.acts().stream()
                                .map(act -> act.getClass().getSimpleName())
                                .toList(),
                "words", decision.evidence().stream().map(Evidence::words).toList());
        audit.note(new AuditEntry(
                stage.conversation().toString(),
                Actor.BOT,
                "decided",
                "entry " + stage.entry(),
                decision.why(),
                details,
                stage.now()));
    }

    private static Map<String, Object> detail(Decision decision) {
        return Map.of(
                "kind", decision.kind(),
                "name", decision.name(),
                "why", decision.why(),
                "evidence", decision.evidence(),
                "silent", decision.isSilent());
    }

    private String written(Map<String, Object> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a decision cannot be written as JSON", e);
        }
    }
}
