package org.nuanqun.console.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nuanqun.knowledge.Knowledge;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.triage.Triage;

/** The one who understands by the scripts in force, as the bot does. */
@ApplicationScoped
class InForceReader {

    private final Scripts scripts;
    private final Triage triage;
    private final Knowledge knowledge;

    InForceReader(Scripts scripts, Triage triage, Knowledge knowledge) {
        this.scripts = scripts;
        this.triage = triage;
        this.knowledge = knowledge;
    }

    SecondReaders.Reader now() {
        return new SecondReaders.Reader(scripts.current(), triage::read, knowledge);
    }

    List<BothView.Group> groups(Optional<String> chosen) {
        return scripts.current().conditions().values().stream()
                .map(one -> new BothView.Group(
                        one.code().value(),
                        one.name(),
                        chosen.filter(one.code().value()::equals).isPresent()))
                .sorted(Comparator.comparing(BothView.Group::name))
                .toList();
    }
}
