package org.nuanqun.triage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.nuanqun.triage.Finding.Unclear;

/** Reads a patient's message. The scripts may change under it; each message is read by one version as a whole. */
@ApplicationScoped
public class Triage {

    private static final Logger LOG = Logger.getLogger(Triage.class);

    private volatile Reader reader = (text, context) -> unclear("没有可用的话术");

    /** Never throws: what cannot be read is put before a person. */
    public Reading read(String text, Context context) {
        try {
            return reader.read(text, context);
        } catch (RuntimeException fault) {
            LOG.error("a message could not be read and goes to a person", fault);
            return unclear("判读出错");
        }
    }

    void use(Reader next) {
        reader = next;
    }

    private static Reading unclear(String why) {
        return new Reading(new Unclear(why, List.of()), List.of());
    }

    /** One version of the understanding. */
    interface Reader {
        Reading read(String text, Context context);
    }
}
