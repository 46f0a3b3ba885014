package org.nuanqun.console.authoring;

import java.util.List;
import java.util.Optional;
import org.nuanqun.knowledge.AnswerFound;
import org.nuanqun.knowledge.Retrieved;
import org.nuanqun.knowledge.WhyNone;
import org.nuanqun.scripts.ConditionScript;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Evidence;
import org.nuanqun.triage.Finding;
import org.nuanqun.vocabulary.DepartmentCode;

/** What was found, in the reader's language. */
final class TriedWords {

    private final AuthoringWords words;
    private final ScriptSet set;

    TriedWords(AuthoringWords words, ScriptSet set) {
        this.words = words;
        this.set = set;
    }

    Tried.Found finding(Finding finding) {
        return switch (finding) {
            case Finding.RedFlag flag ->
                found("red", words.redFlag(flag.level().name()), flag.name() + " · " + flag.family(), finding);
            case Finding.Complaint complaint -> found("amber", words.complaint(), complaint.kind(), finding);
            case Finding.AsksForPerson ignored -> found("amber", words.asksForPerson(), "", finding);
            case Finding.LikelyCondition likely -> found("grey", words.likelyCondition(), told(likely), finding);
            case Finding.NeedsAnswer asks -> found("grey", words.asks(), asks.question(), finding);
            case Finding.Unclear unclear -> found("amber", words.unclear(), unclear.why(), finding);
            case Finding.NotMedical chat -> found("grey", words.chat(), chat.why(), finding);
        };
    }

    String dangerFirst() {
        return words.dangerFirst();
    }

    String answer(Retrieved retrieved, Optional<WhyNone> whyNone) {
        return switch (retrieved) {
            case Retrieved.Sure sure -> words.fits(named(sure.answer()), percent(sure.answer()));
            case Retrieved.Close close -> words.twoAreClose(named(close.one()), named(close.other()));
            case Retrieved.Nothing ignored -> whyNone.map(this::none).orElse(words.noAnswers());
        };
    }

    String department(DepartmentCode code) {
        var department = set.departments().get(code);
        return department == null ? code.value() : department.name();
    }

    private String none(WhyNone why) {
        String nearest = why.nearest().question();
        return switch (why.reason()) {
            case ONLY_A_CLINICIAN -> words.onlyAClinician();
            case TAKES_FOR_GRANTED -> words.takesForGranted(nearest, why.word());
            case OTHER_ASPECT -> words.otherAspect(nearest, why.word());
            case NOTHING_ASKED -> words.nothingAsked();
            case TOO_FAR -> words.tooFar(nearest);
        };
    }

    private String told(Finding.LikelyCondition likely) {
        String name = Optional.ofNullable(set.conditions().get(likely.code()))
                .map(ConditionScript::name)
                .orElse(likely.code().value());
        return words.condition(name, Math.round(likely.confidence() * 100), department(likely.department()));
    }

    private static Tried.Found found(String tone, String kind, String told, Finding finding) {
        List<String> because =
                finding.evidence().stream().map(TriedWords::because).distinct().toList();
        return new Tried.Found(tone, kind, told, because);
    }

    private static String because(Evidence evidence) {
        return evidence.words().isEmpty() ? evidence.note() : "“%s”：%s".formatted(evidence.words(), evidence.note());
    }

    private static String named(AnswerFound found) {
        return "%s（%s）".formatted(found.answer().question(), found.answer().code());
    }

    private static long percent(AnswerFound found) {
        return Math.round(found.score() * 100);
    }
}
