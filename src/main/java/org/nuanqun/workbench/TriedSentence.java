package org.nuanqun.workbench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.nuanqun.hosting.Rehearsal;
import org.nuanqun.knowledge.AnswerFound;
import org.nuanqun.knowledge.Knowledge;
import org.nuanqun.knowledge.Retrieved;
import org.nuanqun.knowledge.WhyNone;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.ConditionScript;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Evidence;
import org.nuanqun.triage.Finding;
import org.nuanqun.triage.TriageReader;
import org.nuanqun.vocabulary.ConditionCode;

/** Tells what one sentence is understood to be, with the words that say so, which answer fits, and what the bot would do. */
final class TriedSentence {

    private final ScriptSet set;
    private final TriageReader triage;
    private final Knowledge knowledge;
    private final Optional<ConditionCode> group;
    private final LocalDate today;
    private final PrintStream out;

    TriedSentence(ScriptSet set, Meaning meaning, Optional<ConditionCode> group, LocalDate today, PrintStream out) {
        this.set = set;
        this.triage = TriageReader.of(set, meaning);
        this.knowledge = Knowledge.of(set, meaning);
        this.group = group;
        this.today = today;
        this.out = out;
    }

    void tell(String sentence) {
        Rehearsal.Heard heard = Rehearsal.hear(set, sentence, group, triage::read, knowledge, today);
        finding(heard.reading().main());
        heard.reading().others().forEach(this::finding);
        line("answer", heard.reading().isDanger() ? "none: danger goes first, nothing is looked for" : answer(heard));
        bot(heard.outcome());
    }

    private void bot(Rehearsal.Outcome outcome) {
        line("so the bot", outcome.said().isPresent() ? "says this: " + outcome.why() : "is silent: " + outcome.why());
        outcome.said().stream().flatMap(String::lines).forEach(text -> line("", "| " + text));
        outcome.person().ifPresent(department -> line("", "and calls a person of " + department.value()));
    }

    private void finding(Finding finding) {
        switch (finding) {
            case Finding.RedFlag flag ->
                line(
                        "RED FLAG",
                        "%s, level %s, %s -> %s, and the text safety.%s"
                                .formatted(
                                        flag.name(),
                                        flag.level(),
                                        flag.family(),
                                        flag.department().value(),
                                        flag.family()));
            case Finding.Complaint complaint ->
                line(
                        "complaint",
                        complaint.kind() + " -> " + complaint.department().value());
            case Finding.AsksForPerson ignored -> line("person", "the patient asks for one");
            case Finding.LikelyCondition likely -> line("condition", told(likely));
            case Finding.NeedsAnswer asks -> line("question", asks.question());
            case Finding.Unclear unclear -> line("unclear", unclear.why() + " -> a person");
            case Finding.NotMedical chat -> line("chat", chat.why());
        }
        finding.evidence().forEach(this::evidence);
    }

    private String told(Finding.LikelyCondition likely) {
        String name = Optional.ofNullable(set.conditions().get(likely.code()))
                .map(ConditionScript::name)
                .orElse("");
        return String.format(
                Locale.ROOT,
                "%s, %s, confidence %.2f -> %s",
                name,
                likely.code().value(),
                likely.confidence(),
                likely.department().value());
    }

    /** What is known from elsewhere has no words in the sentence. */
    private void evidence(Evidence evidence) {
        line(
                "",
                evidence.words().isEmpty() ? evidence.note() : "“%s”: %s".formatted(evidence.words(), evidence.note()));
    }

    private static String answer(Rehearsal.Heard heard) {
        return switch (heard.retrieved()) {
            case Retrieved.Sure sure -> told(sure.answer());
            case Retrieved.Close close ->
                "two are close: 1. %s  2. %s".formatted(told(close.one()), told(close.other()));
            case Retrieved.Nothing ignored ->
                heard.whyNone().map(why -> "none: " + told(why)).orElse("none: there are no answers");
        };
    }

    private static String told(WhyNone why) {
        String nearest = "%s (%s)".formatted(why.nearest().code(), why.nearest().question());
        return switch (why.reason()) {
            case ONLY_A_CLINICIAN ->
                "a dose, a diagnosis or the reading of a finding is asked for: only a clinician may answer";
            case TAKES_FOR_GRANTED -> "the nearest, %s, takes for granted one of “%s”".formatted(nearest, why.word());
            case OTHER_ASPECT -> "the nearest, %s, does not speak of “%s”".formatted(nearest, why.word());
            case NOTHING_ASKED -> "nothing is asked";
            case TOO_FAR -> "the nearest, %s, is too far".formatted(nearest);
        };
    }

    private static String told(AnswerFound found) {
        String words = found.words().isEmpty() ? "" : ", by the words " + String.join("、", found.words());
        return String.format(
                Locale.ROOT,
                "%s (%s), likeness %.2f%s",
                found.answer().code(),
                found.answer().question(),
                found.score(),
                words);
    }

    private void line(String what, String told) {
        out.printf("  %-10s %s%n", what, told);
    }
}
