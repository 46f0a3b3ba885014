package org.nuanqun.console.authoring;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.hosting.Rehearsal;
import org.nuanqun.knowledge.Knowledge;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.triage.Finding;
import org.nuanqun.triage.Reading;
import org.nuanqun.triage.Triage;
import org.nuanqun.vocabulary.ConditionCode;

/** Lets the scripts in force read a sentence, as they would read a patient's. */
@RequestScoped
class TryReader {

    private final Triage triage;
    private final Knowledge knowledge;
    private final Scripts scripts;
    private final Pages pages;
    private final Reasons reasons;

    TryReader(Triage triage, Knowledge knowledge, Scripts scripts, Pages pages, Reasons reasons) {
        this.triage = triage;
        this.knowledge = knowledge;
        this.scripts = scripts;
        this.pages = pages;
        this.reasons = reasons;
    }

    List<TryView.Group> groups(Optional<String> chosen) {
        return scripts.current().conditions().values().stream()
                .map(condition -> new TryView.Group(
                        condition.code().value(),
                        condition.name(),
                        chosen.filter(condition.code().value()::equals).isPresent()))
                .sorted(Comparator.comparing(TryView.Group::name))
                .toList();
    }

    Tried tried(String sentence, Optional<String> chosen) {
        ScriptSet set = scripts.current();
        Optional<ConditionCode> group = set.conditions().keySet().stream()
                .filter(code -> chosen.filter(code.value()::equals).isPresent())
                .findFirst();
        Rehearsal.Heard heard = Rehearsal.hear(
                set, sentence, group, triage::read, knowledge, pages.moments().today());
        return told(sentence, heard, set);
    }

    private Tried told(String sentence, Rehearsal.Heard heard, ScriptSet set) {
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
