package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.nuanqun.console.page.Language;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.PersonalData;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.console.page.Shells;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.ParkedEntries;
import org.nuanqun.delivery.SayingClass;
import org.nuanqun.delivery.StuckSaying;
import org.nuanqun.delivery.StuckSayings;

/** Puts what is stuck into words. */
@RequestScoped
class StuckReader {

    private static final int MOST = 100;
    private static final String UNREADABLE = "unreadable";

    private final ParkedEntries parked;
    private final StuckSayings sayings;
    private final Shells shells;
    private final Pages pages;
    private final Reasons reasons;

    StuckReader(ParkedEntries parked, StuckSayings sayings, Shells shells, Pages pages, Reasons reasons) {
        this.parked = parked;
        this.sayings = sayings;
        this.shells = shells;
        this.pages = pages;
        this.reasons = reasons;
    }

    /** @param done what the reader has just done, as the page's address tells */
    TemplateInstance page(@Nullable String done) {
        Language language = pages.language();
        WorkWords words = language.words(WorkWords.class);
        Moments moments = pages.moments();
        return pages.inTheReadersLanguage(new StuckView(
                shells.around("stuck"),
                said(done == null ? "" : done, words),
                parked.newest(MOST).stream()
                        .map(line -> entry(line, language, moments))
                        .toList(),
                sayings.newest(MOST).stream()
                        .map(one -> saying(one, words, language, moments))
                        .toList()));
    }

    private static String said(String done, WorkWords words) {
        return switch (done) {
            case "replayed" -> words.stuckReplayed();
            case "again" -> words.stuckSentAgain();
            case "aside" -> words.stuckPutAside();
            case "nothing" -> words.stuckNothingDone();
            default -> "";
        };
    }

    private StuckLine entry(Line line, Language language, Moments moments) {
        return new StuckLine(
                line.id().toString(),
                line.conversation().toString(),
                line.speakerName(),
                PersonalData.masked(line.content().words()),
                "",
                why(line.stateReason().orElse(""), language),
                moments.moment(line.at()),
                true,
                false);
    }

    /** What nobody gave a sentence is the name of a fault. */
    private String why(String reason, Language language) {
        return reason.equals(UNREADABLE)
                ? reasons.in(language, reason)
                : language.words(WorkWords.class).stuckFault(reason);
    }

    private StuckLine saying(StuckSaying one, WorkWords words, Language language, Moments moments) {
        return new StuckLine(
                one.id().toString(),
                one.conversation().toString(),
                one.speaker(),
                PersonalData.masked(one.text()),
                kind(one.kind(), words) + " · " + (one.isUnknown() ? words.stuckUnknown() : words.stuckGivenUp()),
                reasons.in(language, one.reason()),
                moments.moment(one.endedAt()),
                one.mayBeSentAgain(),
                one.mustBeConfirmed());
    }

    private static String kind(SayingClass kind, WorkWords words) {
        return switch (kind) {
            case SAFETY -> words.stuckSafety();
            case GREETING -> words.stuckGreeting();
            case OPERATOR -> words.stuckOperator();
            case REPLY -> words.stuckReply();
            case EDUCATION -> words.stuckLesson();
            case NOTICE -> words.stuckNotice();
            case BROADCAST -> words.stuckBroadcast();
            case TRIAL -> words.stuckTrial();
        };
    }
}
