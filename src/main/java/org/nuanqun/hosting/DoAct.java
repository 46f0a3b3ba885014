package org.nuanqun.hosting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.HandoffRequest;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.people.People;
import org.nuanqun.triage.Evidence;

/** Does one act of a decision. Inside the transaction of {@link CarryOut}. */
@ApplicationScoped
class DoAct {

    private final BotVoice voice;
    private final Handoff handoff;
    private final People people;
    private final Pendings pendings;
    private final Teaching teaching;
    private final ObjectMapper json;

    DoAct(BotVoice voice, Handoff handoff, People people, Pendings pendings, Teaching teaching, ObjectMapper json) {
        this.voice = voice;
        this.handoff = handoff;
        this.people = people;
        this.pendings = pendings;
        this.teaching = teaching;
        this.json = json;
    }

    void on(Stage stage, Act act) {
        switch (act) {
            case Act.Reply reply -> voice.reply(stage, reply);
            case Act.Welcome welcome -> voice.welcome(stage, welcome);
            case Act.SafetyText safety -> voice.safety(stage, safety);
            case Act.OpenTicket open -> handoff.open(request(stage, open));
            case Act.AddComplaint complaint -> handoff.open(request(stage, complaint));
            case Act.Concern concern -> people.concerns(stage.person().id(), concern.condition(), stage.now());
            case Act.Remember remember -> pendings.keep(stage.conversation(), remember.pending(), stage.now());
            case Act.Forget ignored -> pendings.forget(stage.conversation());
            case Act.EnrolInCourse enrol -> teaching.enrol(stage, enrol.course());
            case Act.NoteDate note -> teaching.note(stage, note.date());
            case Act.AnswerLesson answer -> teaching.answer(stage, answer.reply());
            case Act.StopLessons ignored -> teaching.stop(stage);
            case Act.StaySilent ignored -> {}
        }
    }

    private HandoffRequest request(Stage stage, Act.OpenTicket open) {
        return new HandoffRequest(
                stage.conversation(),
                Optional.of(stage.person().id()),
                open.reason(),
                open.level(),
                open.family(),
                open.finding(),
                written(stage.decision().evidence()),
                open.department(),
                stage.now());
    }

    private HandoffRequest request(Stage stage, Act.AddComplaint complaint) {
        return new HandoffRequest(
                stage.conversation(),
                Optional.of(stage.person().id()),
                TicketReason.COMPLAINT,
                Optional.empty(),
                "",
                complaint.kind(),
                written(complaint.evidence()),
                complaint.department(),
                stage.now());
    }

    private String written(List<Evidence> evidence) {
        try {
            return json.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("evidence cannot be written as JSON", e);
        }
    }
}
