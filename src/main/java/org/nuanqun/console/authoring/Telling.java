package org.nuanqun.console.authoring;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.hosting.Rehearsal;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Finding;
import org.nuanqun.triage.Reading;
import org.nuanqun.vocabulary.ConditionCode;

/** Tells in the reader's language what a sentence was understood to be, by whichever scripts. */
@RequestScoped
public class Telling {

    private final Pages pages;
    private final Reasons reasons;

    Telling(Pages pages, Reasons reasons) {
        this.pages = pages;
        this.reasons = reasons;
    }

    /** The condition in whose group something is said; none where these scripts do not know it. */
    public static Optional<ConditionCode> group(ScriptSet set, Optional<String> chosen) {
        return set.conditions().keySet().stream()
                .filter(code -> chosen.filter(code.value()::equals).isPresent())
                .findFirst();
    }

    public Tried of(String sentence, Rehearsal.Heard heard, ScriptSet set) {
        Reading reading = heard.reading();
        Rehearsal.Outcome outcome = heard.outcome();
        TriedWords words = new TriedWords(pages.language().words(AuthoringWords.class), set);
        List<Finding> findings = Stream.concat(Stream.of(reading.main()), reading.others().stream())
                .toList();
        return new Tried(
                Pieces.of(
                        sentence,
                        findings.stream()
                                .flatMap(finding -> finding.evidence().stream())
                                .toList()),
                findings.stream().map(words::finding).toList(),
                reading.isDanger() ? words.dangerFirst() : words.answer(heard.retrieved(), heard.whyNone()),
                reasons.in(pages.language(), outcome.why()),
                outcome.said().orElse(""),
                outcome.taps(),
                outcome.person().map(words::department).orElse(""));
    }
}
