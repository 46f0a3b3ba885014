package org.nuanqun.knowledge;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.scripts.ScriptsReloaded;

/** Keeps the answers in step with the scripts in force, and with meaning as soon as it is loaded. */
@ApplicationScoped
class AnswersFromScripts {

    private final Knowledge knowledge;
    private final Scripts scripts;
    private final Meaning meaning;

    AnswersFromScripts(Knowledge knowledge, Scripts scripts, Meaning meaning) {
        this.knowledge = knowledge;
        this.scripts = scripts;
        this.meaning = meaning;
    }

    /** First by words alone: the service need not wait for the model. */
    void begin(@Observes StartupEvent start) {
        build();
        meaning.whenLoaded(this::build);
    }

    void again(@Observes ScriptsReloaded reloaded) {
        build();
    }

    /** One after the other, so that the newest scripts are the last to arrive. */
    private synchronized void build() {
        knowledge.use(AnswerIndex.of(scripts.current(), meaning));
    }
}
