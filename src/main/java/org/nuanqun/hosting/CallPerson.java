package org.nuanqun.hosting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.HandoffRequest;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.triage.Evidence;

/** Asks for a person, as a decision says. */
@ApplicationScoped
class CallPerson {

    private final Handoff handoff;
    private final ObjectMapper json;

    CallPerson(Handoff handoff, ObjectMapper json) {
        this.handoff = handoff;
        this.json = json;
    }

    void open(Stage stage, Act.OpenTicket open) {
        handoff.open(new HandoffRequest(
                stage.conversation(),
                Optional.of(stage.person().id()),
                open.reason(),
                open.level(),
                open.family(),
                open.finding(),
                written(stage.decision().evidence()),
                open.department(),
                stage.now()));
    }

    void add(Stage stage, Act.AddComplaint complaint) {
        handoff.open(new HandoffRequest(
                stage.conversation(),
                Optional.of(stage.person().id()),
                TicketReason.COMPLAINT,
                Optional.empty(),
                "",
                complaint.kind(),
                written(complaint.evidence()),
                complaint.department(),
                stage.now()));
    }

    private String written(List<Evidence> evidence) {
        try {
            return json.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("evidence cannot be written as JSON", e);
        }
    }
}
