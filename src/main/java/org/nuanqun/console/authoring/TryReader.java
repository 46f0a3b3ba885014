package org.nuanqun.console.authoring;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.hosting.Rehearsal;
import org.nuanqun.knowledge.Knowledge;
import org.nuanqun.knowledge.Retrieved;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.triage.Context;
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
        Reading reading = triage.read(
                sentence, new Context(List.of(), group, Set.of(), OptionalInt.empty(), OptionalInt.empty()));
        Set<ConditionCode> about = group.stream().collect(Collectors.toSet());
        Retrieved retrieved = reading.isDanger()
                ? new Retrieved.Nothing()
                : knowledge.retrieve(sentence, about, pages.moments().today());
        Rehearsal.Outcome outcome = Rehearsal.of(set, sentence, reading, retrieved, group);
        return told(sentence, about, reading, retrieved, outcome, set);
    }

    private Tried told(
            String sentence,
            Set<ConditionCode> about,
            Reading reading,
            Retrieved retrieved,
            Rehearsal.Outcome outcome,
            ScriptSet set) {
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
                reading.isDanger()
                        ? words.dangerFirst()
                        : words.answer(
                                retrieved,
                                knowledge.whyNone(
                                        sentence, about, pages.moments().today())),
                reasons.in(pages.language(), outcome.why()),
                outcome.said().orElse(""),
                outcome.taps(),
                outcome.person().map(words::department).orElse(""));
    }
}
