package org.nuanqun.hosting;

import java.util.List;

/** The talents in their order; the first that has something to say decides. Danger comes before everything else. */
final class Judgement {

    private static final List<Talent> ORDER = List.of(
            new RaiseRedFlag(),
            new KeepQuietForPeople(),
            new HearComplaint(),
            new FetchPerson(),
            new StopPushes(),
            new LeaveMourningToPeople(),
            new ReceiveAttachment(),
            new TakeShortAnswers(),
            new NoteStatedDate(),
            new GiveApprovedAnswer(),
            new AskWhichCondition(),
            new PointToPlace(),
            new HandOverUnclear(),
            new LetChatPass());

    private Judgement() {}

    static Decision of(Situation situation) {
        return ORDER.stream()
                .flatMap(talent -> talent.decide(situation).stream())
                .findFirst()
                .orElseGet(() -> Decision.silence("NOTHING", "no rule had anything to say"));
    }
}
