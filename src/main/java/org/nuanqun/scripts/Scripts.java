package org.nuanqun.scripts;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The scripts in force. They change while the service runs; whoever keeps something built from them listens. */
@ApplicationScoped
public class Scripts {

    private static final Logger LOG = Logger.getLogger(Scripts.class);

    private final ScriptsConfig config;
    private final Event<ScriptsReloaded> reloaded;
    private final Event<ScriptsRefused> refused;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("scripts").factory());
    private final ScriptsInForce inForce;

    Scripts(ScriptsConfig config, Event<ScriptsReloaded> reloaded, Event<ScriptsRefused> refused) {
        this.config = config;
        this.reloaded = reloaded;
        this.refused = refused;
        this.inForce = new ScriptsInForce(config.folder());
    }

    public ScriptSet current() {
        return inForce.current();
    }

    public Path folder() {
        return config.folder();
    }

    /** What is wrong with the scripts as they were saved last; empty when they are in force. */
    public List<ScriptError> refusedErrors() {
        return inForce.refused();
    }

    void begin(@Observes @Priority(1) StartupEvent start) {
        LOG.infof(
                "scripts %s are in force, read from %s",
                current().version(), config.folder().toAbsolutePath());
        long pause = config.look().toMillis();
        var unused = watch.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stop) {
        watch.shutdownNow();
    }

    private void look() {
        try {
            switch (inForce.look()) {
                case ScriptsInForce.Look.Unchanged() -> {}
                case ScriptsInForce.Look.Changed(String version) -> announce(version);
                case ScriptsInForce.Look.Refused(List<ScriptError> errors) -> warn(errors);
            }
        } catch (RuntimeException fault) {
            LOG.error("looking at the scripts failed; what was in force stays in force", fault);
        }
    }

    private void announce(String version) {
        LOG.infof("scripts %s are in force", version);
        reloaded.fire(new ScriptsReloaded(version));
    }

    private void warn(List<ScriptError> errors) {
        LOG.errorf(
                "the changed scripts are not valid, %s stay in force: %s",
                current().version(), errors);
        refused.fire(new ScriptsRefused(errors));
    }
}
