package org.nuanqun.triage;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.scripts.ScriptsReloaded;
import org.nuanqun.triage.Finding.Unclear;

/** Reads a patient's message. The scripts may change under it; each message is read by one version as a whole. */
@ApplicationScoped
public class Triage {

    private static final Logger LOG = Logger.getLogger(Triage.class);

    private final Scripts scripts;
    private final Meaning meaning;
    private volatile TriageReader reader;

    Triage(Scripts scripts, Meaning meaning) {
        this.scripts = scripts;
        this.meaning = meaning;
        this.reader = TriageReader.of(scripts.current(), meaning);
    }

    /** Before the first message: by words at once, by meaning as soon as that is there. */
    void begin(@Observes StartupEvent start) {
        meaning.whenLoaded(this::compile);
    }

    /** Never throws: what cannot be read is put before a person. */
    public Reading read(String text, Context context) {
        try {
            return reader.read(text, context);
        } catch (RuntimeException fault) {
            LOG.error("a message could not be read and goes to a person", fault);
            return new Reading(new Unclear("判读出错", List.of()), List.of());
        }
    }

    /** Whether a red flag would be found in these words alone, at a fraction of the cost of reading them whole. */
    public boolean soundsDangerous(String text) {
        try {
            return !text.isBlank() && reader.soundsDangerous(text);
        } catch (RuntimeException fault) {
            LOG.error("cannot tell how urgent a message is, so it is taken as urgent", fault);
            return true;
        }
    }

    /** The same understanding without a service around it, of one set of scripts, by words alone. */
    public static BiFunction<String, Context, Reading> by(ScriptSet set) {
        return TriageReader.of(set, new Meaning())::read;
    }

    void changed(@Observes ScriptsReloaded reloaded) {
        compile();
    }

    /** One after the other, so that the newest scripts are the last to arrive. */
    private synchronized void compile() {
        reader = TriageReader.of(scripts.current(), meaning);
    }
}
