package org.nuanqun.console.authoring;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
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

    /** The groups in which something may be said, by name. */
    public static List<GroupChoice> groups(ScriptSet set, Optional<String> chosen) {
        return set.conditions().values().stream()
                .map(one -> new GroupChoice(
                        one.code().value(),
                        one.name(),
                        chosen.filter(one.code().value()::equals).isPresent()))
                .sorted(Comparator.comparing(GroupChoice::name))
                .toList();
    }

    /** @param place the condition in whose group it is said; nowhere where these scripts do not know it */
    public Tried of(String sentence, Optional<String> place, SentenceReader reader) {
        Optional<ConditionCode> group = reader.set().conditions().keySet().stream()
                .filter(code -> place.filter(code.value()::equals).isPresent())
                .findFirst();
        return of(sentence, reader.hear(sentence, group, pages.moments().today()), reader.set());
    }

    private Tried of(String sentence, Rehearsal.Heard heard, ScriptSet set) {
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
