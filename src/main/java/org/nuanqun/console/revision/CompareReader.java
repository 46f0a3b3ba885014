package org.nuanqun.console.revision;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.console.authoring.AuthoringWords;
import org.nuanqun.console.page.Pages;
import org.nuanqun.revisions.Candidate;
import org.nuanqun.revisions.Trial;
import org.nuanqun.revisions.Trials;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.DepartmentCode;

/** Puts a comparison into words. */
@RequestScoped
class CompareReader {

    static final int SHOWN = 200;

    /** How far it is and, once it is whole, where they differ: what is shown is shown whole. */
    record Comparison(CompareView.HowFar howFar, List<Differing> differing) {}

    private final CompareMessages messages;
    private final MaskedLines lines;
    private final Trials trials;
    private final Scripts scripts;
    private final Pages pages;

    CompareReader(CompareMessages messages, MaskedLines lines, Trials trials, Scripts scripts, Pages pages) {
        this.messages = messages;
        this.lines = lines;
        this.trials = trials;
        this.scripts = scripts;
        this.pages = pages;
    }

    /** What a page needs of it; the trial is read once. */
    Comparison comparison(UUID revision, Candidate candidate) {
        Optional<Trial> trial = trials.of(revision, Trial.Kind.COMPARISON).filter(one -> one.isOf(candidate));
        List<Differing> all =
                trial.filter(Trial::isWhole).map(messages::differing).orElse(List.of());
        CompareView.HowFar howFar = new CompareView.HowFar(
                revision.toString(),
                trial.map(one -> told(one, all)).orElse(""),
                trial.filter(Trial::isRunning).isPresent(),
                trial.map(Trial::done).orElse(0),
                trial.map(Trial::total).orElse(1));
        return new Comparison(howFar, all);
    }

    List<CompareView.Pair> pairs(Comparison comparison) {
        return comparison.differing().stream().limit(SHOWN).map(this::pair).toList();
    }

    private String told(Trial trial, List<Differing> all) {
        RevisionWords words = words();
        if (trial.isRunning()) {
            return words.comparing(trial.done(), trial.total());
        }
        if (!trial.isWhole()) {
            return words.compareBroken(Refusals.trouble(trial, words));
        }
        int danger = count(all, false, true);
        int calm = count(all, true, false);
        return words.compared(trial.done(), all.size(), danger, calm, all.size() - danger - calm);
    }

    private static int count(List<Differing> all, boolean was, boolean becomes) {
        return (int) all.stream()
                .filter(one -> one.was().isDanger() == was && one.becomes().isDanger() == becomes)
                .count();
    }

    private CompareView.Pair pair(Differing one) {
        Optional<MaskedLine> line = lines.of(one.line());
        return new CompareView.Pair(
                line.map(MaskedLine::at).map(pages.moments()::moment).orElse(""),
                line.map(MaskedLine::words).orElse(words().messageGone()),
                told(one.was()),
                told(one.becomes()));
    }

    private List<String> told(Understood one) {
        List<String> told = new ArrayList<>();
        one.findings().forEach(found -> told.add((kind(found) + " " + found.name()).strip()));
        if (!one.answer().isEmpty()) {
            told.add(words().answers(one.answer()));
        }
        if (!one.person().isEmpty()) {
            told.add(words().calls(department(one.person())));
        }
        return told;
    }

    private String kind(Understood.Found found) {
        AuthoringWords words = pages.language().words(AuthoringWords.class);
        return switch (found.kind()) {
            case RED_FLAG -> words().danger();
            case COMPLAINT -> words.complaint();
            case ASKS_FOR_PERSON -> words.asksForPerson();
            case CONDITION -> words.likelyCondition();
            case QUESTION -> words.asks();
            case UNCLEAR -> words.unclear();
            case CHAT -> words.chat();
        };
    }

    private String department(String code) {
        var known = scripts.current().departments().get(new DepartmentCode(code));
        return known == null ? code : known.name();
    }

    private RevisionWords words() {
        return pages.language().words(RevisionWords.class);
    }
}
