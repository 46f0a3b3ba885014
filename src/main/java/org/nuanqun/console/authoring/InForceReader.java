package org.nuanqun.console.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.knowledge.Knowledge;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.triage.Triage;

/** The one who understands by the scripts in force, as the bot does. */
@ApplicationScoped
public class InForceReader {

    private final Scripts scripts;
    private final Triage triage;
    private final Knowledge knowledge;

    InForceReader(Scripts scripts, Triage triage, Knowledge knowledge) {
        this.scripts = scripts;
        this.triage = triage;
        this.knowledge = knowledge;
    }

    public SentenceReader now() {
        return new SentenceReader(scripts.current(), triage::read, knowledge);
    }
}
