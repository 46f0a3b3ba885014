package org.nuanqun.hosting;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Says at every start that a hospital's own emergency line is missing, as long as it is. */
@ApplicationScoped
class MissHotline {

    private static final Logger LOG = Logger.getLogger(MissHotline.class);

    private final HostingConfig config;

    MissHotline(HostingConfig config) {
        this.config = config;
    }

    void start(@Observes StartupEvent ignored) {
        if (config.obstetricHotline().isEmpty()) {
            LOG.warn("hosting.obstetric-hotline is not set: the safety texts of obstetrics name 120 instead of the"
                    + " hospital's own line; set HOSTING_OBSTETRIC_HOTLINE");
        }
    }
}
