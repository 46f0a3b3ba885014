package org.nuanqun.scripts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.file.Path;
import java.time.Duration;

/** Scripts in a folder of a test's own; nobody looks whether they change there. */
@ApplicationScoped
public class ScriptsApart {

    private record InFolder(Path folder, Duration look) implements ScriptsConfig {}

    private final Event<ScriptsReloaded> reloaded;
    private final Event<ScriptsRefused> refused;

    ScriptsApart(Event<ScriptsReloaded> reloaded, Event<ScriptsRefused> refused) {
        this.reloaded = reloaded;
        this.refused = refused;
    }

    public Scripts in(Path folder) {
        return new Scripts(new InFolder(folder, Duration.ofDays(1)), reloaded, refused);
    }
}
