package org.nuanqun.console.inbox;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.TroubleView;
import org.nuanqun.handoff.HandoffRefused;

/** Says why an act on a conversation is not possible now, and what is. */
@Singleton
class Refusals {

    private final Pages pages;
    private final Ledger ledger;

    Refusals(Pages pages, Ledger ledger) {
        this.pages = pages;
        this.ledger = ledger;
    }

    @ServerExceptionMapper
    public Response refused(HandoffRefused refused) {
        RefusalWords words = pages.language().words(RefusalWords.class);
        return page(new TroubleView(pages.frame(), words.notNow(), why(refused, words)))
                .build();
    }

    /** The page keeps what was written and asks; whoever means it sends it again. */
    @ServerExceptionMapper
    public Response asks(PersonalDataInGroup seen) {
        RefusalWords words = pages.language().words(RefusalWords.class);
        return page(new TroubleView(pages.frame(), words.personalData(), words.personalDataWhy()))
                .header("Nuanqun-Ask", "sure")
                .build();
    }

    @ServerExceptionMapper
    public Response outOfReach(OutOfReach refused) {
        RefusalWords words = pages.language().words(RefusalWords.class);
        return page(new TroubleView(pages.frame(), words.notNow(), refused.words()))
                .build();
    }

    @ServerExceptionMapper
    public Response tooLate(AlreadyGone gone) {
        RefusalWords words = pages.language().words(RefusalWords.class);
        return page(new TroubleView(pages.frame(), words.notNow(), words.alreadyGone()))
                .build();
    }

    private Response.ResponseBuilder page(TroubleView view) {
        return Response.status(409).entity(pages.inTheReadersLanguage(view)).type("text/html;charset=UTF-8");
    }

    private String why(HandoffRefused refused, RefusalWords words) {
        Colleagues colleagues = ledger.colleagues(pages.language());
        String holder = refused.holder().map(colleagues::name).orElse("");
        return switch (refused.why()) {
            case HELD_BY_COLLEAGUE -> words.heldByColleague(holder);
            case NOT_HELD_BY_YOU -> words.notHeldByYou();
            case RED_FLAG_OPEN -> words.redFlagOpen();
            case OUTCOME_MISSING -> words.outcomeMissing();
            case NOT_OPEN -> words.notOpen();
            case STILL_OPEN -> words.stillOpen();
            case NO_SUCH_TICKET -> words.noSuchTicket();
            case NOTHING_TO_SAY -> words.nothingToSay();
        };
    }
}
