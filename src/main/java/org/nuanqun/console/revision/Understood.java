package org.nuanqun.console.revision;

import java.util.List;
import java.util.stream.Stream;
import org.nuanqun.hosting.Rehearsal;
import org.nuanqun.knowledge.AnswerFound;
import org.nuanqun.knowledge.Retrieved;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Finding;

/**
 * What a message was understood to be and what would be done about it, without a word of it.
 *
 * @param findings the main one first
 * @param answer the questions of the answers that would be given or offered; empty for none
 * @param person the department of the person who would be called; empty for nobody
 * @param isAnswered whether the bot would say anything
 */
record Understood(List<Found> findings, String answer, String person, boolean isAnswered) {

    /** {@code name} says in words what {@code code} means. */
    record Found(Kind kind, String code, String name) {}

    /** Kinds of findings, in the order of a finding's weight. */
    enum Kind {
        RED_FLAG,
        COMPLAINT,
        ASKS_FOR_PERSON,
        CONDITION,
        QUESTION,
        UNCLEAR,
        CHAT
    }

    Understood {
        findings = List.copyOf(findings);
    }

    static Understood of(Rehearsal.Heard heard, ScriptSet set) {
        List<Found> findings = Stream.concat(Stream.of(heard.reading().main()), heard.reading().others().stream())
                .map(one -> found(one, set))
                .toList();
        return new Understood(
                findings,
                heard.reading().isDanger() ? "" : answer(heard.retrieved()),
                heard.outcome().person().map(Object::toString).orElse(""),
                heard.outcome().said().isPresent());
    }

    boolean isDanger() {
        return findings.stream().anyMatch(one -> one.kind() == Kind.RED_FLAG);
    }

    private static Found found(Finding finding, ScriptSet set) {
        return switch (finding) {
            case Finding.RedFlag flag ->
                new Found(Kind.RED_FLAG, flag.level() + " " + flag.family(), flag.level() + " " + flag.name());
            case Finding.Complaint complaint -> new Found(Kind.COMPLAINT, complaint.kind(), complaint.kind());
            case Finding.AsksForPerson ignored -> new Found(Kind.ASKS_FOR_PERSON, "", "");
            case Finding.LikelyCondition likely ->
                new Found(Kind.CONDITION, likely.code().value(), set.nameOf(likely.code()));
            case Finding.NeedsAnswer asks -> new Found(Kind.QUESTION, asks.question(), asks.question());
            case Finding.Unclear unclear -> new Found(Kind.UNCLEAR, "", unclear.why());
            case Finding.NotMedical chat -> new Found(Kind.CHAT, "", "");
        };
    }

    private static String answer(Retrieved retrieved) {
        return switch (retrieved) {
            case Retrieved.Sure sure -> named(sure.answer());
            case Retrieved.Close close -> named(close.one()) + " / " + named(close.other());
            case Retrieved.Nothing ignored -> "";
        };
    }

    private static String named(AnswerFound found) {
        return found.answer().question();
    }
}
