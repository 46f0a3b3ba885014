package org.nuanqun.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, killed with SIGKILL in the middle of a burst and started again on what it left. */
class KillNineIT {

    private static final int PATIENTS = 40;

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_said_twice() throws Exception {
        List<String> patients = new ArrayList<>();
        try (RunningService service = RunningService.start(folder)) {
            IntStream.range(0, PATIENTS).forEach(i -> patients.add(service.person("患者" + i)));
            try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<?>> speaking = new ArrayList<>();
                patients.forEach(patient -> speaking.add(crowd.submit(() -> service.says(patient, "转人工"))));
                // When: the service dies once some of the burst is on record and the rest is on its way
                await().atMost(Duration.ofSeconds(30)).until(() -> service.received() >= PATIENTS / 4);
                service.kill();
                crowd.shutdownNow();
            }
        }

        try (RunningService service = RunningService.start(folder)) {
            await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
                assertThat(service.waiting())
                        .as("webhooks the platform still has to deliver")
                        .isZero();
                assertThat(service.lost()).as("acknowledged and not on record").isZero();
                assertThat(answeredOnce(service, patients))
                        .as("patients who spoke and were answered")
                        .isTrue();
            });
            assertThat(patients).allSatisfy(patient -> assertThat(service.timesSaid(patient, "已为您转人工"))
                    .as("answers to one request")
                    .isLessThanOrEqualTo(1));
        }
    }

    private static boolean answeredOnce(RunningService service, List<String> patients) {
        return patients.stream()
                .filter(patient -> service.timesSaid(patient, "转人工") > 0)
                .allMatch(patient -> service.timesSaid(patient, "已为您转人工") == 1);
    }
}
