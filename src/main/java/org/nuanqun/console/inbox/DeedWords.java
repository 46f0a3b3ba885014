package org.nuanqun.console.inbox;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.console.page.PersonalData;
import org.nuanqun.vocabulary.OperatorId;

/** Says an audit entry as a sentence. An act nobody translated keeps its own word. */
public record DeedWords(Deeds words, Colleagues colleagues, UnaryOperator<String> reasons) {

    /** The acts by which a person's or a conversation's story turns. */
    public static final Set<String> TURNS = Set.of(
            "opened",
            "raised",
            "added",
            "escalated",
            "tookOver",
            "claimed",
            "handedBack",
            "handedOn",
            "resolved",
            "reopened",
            "enrolled",
            "lifeChanged",
            "lifeChangeEnded",
            "stopped",
            "held",
            "released",
            "withdrew",
            "consented");

    private static final String OPERATOR = "operator:";
    private static final Set<String> NEED_NO_REASON = Set.of("enrolled", "handsBackLater");

    public String deed(AuditEntry entry) {
        return switch (entry.action()) {
            case "received" -> words.received();
            case "repeated" -> words.repeated();
            case "decided" -> words.decided();
            case "said" -> words.said();
            case "held" -> words.held();
            case "released" -> words.released();
            case "dropped" -> words.dropped();
            case "sent" -> words.sent();
            case "refused" -> words.refused();
            case "tookOver" -> words.tookOver();
            case "handedBack" -> words.handedBack();
            case "handsBackLater" -> words.handsBackLater();
            case "answersHere" -> words.answersHere();
            case "answersThere" -> words.answersThere();
            case "fellSilent" -> words.fellSilent();
            case "opened" -> words.opened();
            case "raised" -> words.raised();
            case "added" -> words.added();
            case "handedOn" -> words.handedOn();
            case "claimed" -> words.claimed();
            case "resolved" -> words.resolved();
            case "reopened" -> words.reopened();
            case "escalated" -> words.escalated();
            case "enrolled" -> words.enrolled();
            case "lessonSent" -> words.lessonSent();
            case "lifeChanged" -> words.lifeChanged();
            case "lifeChangeEnded" -> words.lifeChangeEnded();
            case "stopped" -> words.stopped();
            case "consented" -> words.consented();
            case "withdrew" -> words.withdrew();
            case "writesFor" -> words.writesFor();
            case "writesForEnded" -> words.writesForEnded();
            case "child" -> words.child();
            case "childEnded" -> words.childEnded();
            case "guardianAgreed" -> words.guardianAgreed();
            case "guardianWithdrew" -> words.guardianWithdrew();
            case "broadcastTried" -> words.broadcastTried();
            case "recurringBegun" -> words.recurringBegun();
            case "recurringPaused" -> words.recurringPaused();
            case "recurringResumed" -> words.recurringResumed();
            case "recurringEnded" -> words.recurringEnded();
            case "lecturePlanned" -> words.lecturePlanned();
            case "lectureCapacity" -> words.lectureCapacity();
            case "lectureCancelled" -> words.lectureCancelled();
            case "handedOver" -> words.handedOver();
            case "channelMade" -> words.channelMade();
            case "channelChanged" -> words.channelChanged();
            case "channelEnded" -> words.channelEnded();
            case "groupWelcomePlaced" -> words.groupWelcomePlaced();
            case "groupWelcomeChanged" -> words.groupWelcomeChanged();
            case "groupWelcomeEnded" -> words.groupWelcomeEnded();
            case "revisionBegun" -> words.revisionBegun();
            case "revisionDiscarded" -> words.revisionDiscarded();
            case "revisionInReview" -> words.revisionInReview();
            case "revisionGivenBack" -> words.revisionGivenBack();
            case "revisionApproved" -> words.revisionApproved();
            case "revisionPublished" -> words.revisionPublished();
            case "maskedMessagesRead" -> words.maskedMessagesRead();
            case "exported" -> words.exported();
            case "viewed" -> words.viewed();
            case "searched" -> words.searched();
            case "tookBack" -> words.tookBack();
            case "revealed" -> words.revealed();
            case "signedIn" -> words.signedIn();
            case "secondFactorOn" -> words.secondFactorOn();
            case "secondFactorOff" -> words.secondFactorOff();
            case "secondFactorTakenOff" -> words.secondFactorTakenOff();
            case "recoveryCodesMade" -> words.recoveryCodesMade();
            case "recoveryCodeUsed" -> words.recoveryCodeUsed();
            case "accountMade" -> words.accountMade();
            case "passwordLinkMade" -> words.passwordLinkMade();
            case "passwordSet" -> words.passwordSet();
            case "accountDisabled" -> words.accountDisabled();
            case "accountEnabled" -> words.accountEnabled();
            case "dutyChanged" -> words.dutyChanged();
            case "signedOut" -> words.signedOut();
            case "replied" -> words.replied();
            case "replayed" -> words.replayed();
            case "sentAgain" -> words.sentAgain();
            case "putAside" -> words.putAside();
            case "noted" -> words.noted();
            default -> entry.action();
        };
    }

    public String actor(Actor actor) {
        if (actor.equals(Actor.BOT)) {
            return words.bot();
        }
        if (actor.equals(Actor.PATIENT)) {
            return words.patient();
        }
        return actor.value().startsWith(OPERATOR)
                ? colleagues.name(OperatorId.of(actor.value().substring(OPERATOR.length())))
                : words.system();
    }

    /** Why, in the reader's language and with numbers hidden; empty where the deed says it all. */
    public String why(AuditEntry entry) {
        return NEED_NO_REASON.contains(entry.action()) ? "" : PersonalData.masked(reasons.apply(entry.reason()));
    }

    public String dot(AuditEntry entry) {
        return switch (entry.action()) {
            case "opened", "raised", "added", "escalated" -> "red";
            case "said", "sent", "lessonSent", "enrolled" -> "bot";
            case "tookOver", "claimed", "resolved", "handedBack", "replied" -> "mine";
            default -> "none";
        };
    }
}
