package org.nuanqun.hosting;

import java.util.List;

/** The talents in their order; the first that has something to say decides. Danger comes before everything else. */
final class Judgement {

    private static final List<Talent> ORDER = List.of(
            new RaiseRedFlag(),
            new KeepQuietForPeople(),
            new TakeOutreachReply(),
            new HearComplaint(),
            new FetchPerson(),
            new StopPushes(),
            new LeaveMourningToPeople(),
            new HearThatItDidNotHelp(),
            new ReceiveAttachment(),
            new TakeChoice(),
            new TakeShortAnswers(),
            new NoteStatedDate(),
            new GiveApprovedAnswer(),
            new OfferTwoAnswers(),
            new AskWhichCondition(),
            new PointToPlace(),
            new HandOverUnclear(),
            new LetChatPass());

    private Judgement() {}

    static Decision of(Situation situation) {
        Decision decided = ORDER.stream()
                .flatMap(talent -> talent.decide(situation).stream())
                .findFirst()
                .orElseGet(() -> Decision.silence("NOTHING", "no rule had anything to say"));
        return withNotesOnAnswers(situation, decided);
    }

    /** Whoever decides: an author learns that an answer did not help, and an offered choice is over once something is said. */
    private static Decision withNotesOnAnswers(Situation situation, Decision decided) {
        Decision noted = situation
                .answers()
                .unhelpful()
                .map(given -> decided.and(new Act.NoteUnhelpful(given.id())))
                .orElse(decided);
        boolean isChoiceOver =
                situation.pending().filter(p -> p.is(PendingKind.ANSWERS)).isPresent()
                        && !noted.isSilent()
                        && !noted.remembersOrForgets();
        return isChoiceOver ? noted.and(new Act.Forget()) : noted;
    }
}
