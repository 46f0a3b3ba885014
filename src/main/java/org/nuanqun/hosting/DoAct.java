package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.knowledge.GivenAnswers;
import org.nuanqun.people.People;

/** Does one act of a decision. Inside the transaction of {@link CarryOut}. */
@ApplicationScoped
class DoAct {

    private final BotVoice voice;
    private final CallPerson callPerson;
    private final People people;
    private final Pendings pendings;
    private final Teaching teaching;
    private final Outreaching outreaching;
    private final GivenAnswers given;

    DoAct(
            BotVoice voice,
            CallPerson callPerson,
            People people,
            Pendings pendings,
            Teaching teaching,
            Outreaching outreaching,
            GivenAnswers given) {
        this.voice = voice;
        this.callPerson = callPerson;
        this.people = people;
        this.pendings = pendings;
        this.teaching = teaching;
        this.outreaching = outreaching;
        this.given = given;
    }

    void on(Stage stage, Act act) {
        switch (act) {
            case Act.Reply reply -> voice.reply(stage, reply);
            case Act.Welcome welcome -> voice.welcome(stage, welcome);
            case Act.SafetyText safety -> voice.safety(stage, safety);
            case Act.OpenTicket open -> callPerson.open(stage, open);
            case Act.AddComplaint complaint -> callPerson.add(stage, complaint);
            case Act.Concern concern -> people.concerns(stage.person().id(), concern.condition(), stage.now());
            case Act.Remember remember -> pendings.keep(stage.conversation(), remember.pending(), stage.now());
            case Act.Forget ignored -> pendings.forget(stage.conversation());
            case Act.NoteGiven note ->
                given.note(note.answer(), note.version(), stage.conversation(), stage.entry(), stage.now());
            case Act.NoteUnhelpful note -> given.didNotHelp(note.given(), stage.now());
            case Act.EnrolInCourse enrol -> teaching.enrol(stage, enrol.course());
            case Act.NoteDate note -> teaching.note(stage, note.date());
            case Act.AnswerLesson answer -> teaching.answer(stage, answer.reply());
            case Act.StopLessons ignored -> teaching.stop(stage);
            case Act.AnswerOutreach answer -> outreaching.answer(stage, answer.reply());
            case Act.StaySilent ignored -> {}
        }
    }
}
