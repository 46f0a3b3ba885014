package org.nuanqun.schedule;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Quartz strikes, in a database of its own, so that a moved clock disturbs nobody. */
public class TheClockRuns implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.scheduler.enabled", "true");
    }
}
