package org.nuanqun.console.authoring;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nuanqun.console.page.Pages;
import org.nuanqun.hosting.Rehearsal;
import org.nuanqun.knowledge.Knowledge;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.triage.Triage;
import org.nuanqun.vocabulary.ConditionCode;

/** Lets the scripts in force read a sentence, as they would read a patient's. */
@RequestScoped
class TryReader {

    private final Triage triage;
    private final Knowledge knowledge;
    private final Scripts scripts;
    private final Pages pages;
    private final Telling telling;

    TryReader(Triage triage, Knowledge knowledge, Scripts scripts, Pages pages, Telling telling) {
        this.triage = triage;
        this.knowledge = knowledge;
        this.scripts = scripts;
        this.pages = pages;
        this.telling = telling;
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
        Optional<ConditionCode> group = Telling.group(set, chosen);
        Rehearsal.Heard heard = Rehearsal.hear(
                set, sentence, group, triage::read, knowledge, pages.moments().today());
        return telling.of(sentence, heard, set);
    }
}
