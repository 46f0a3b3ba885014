package org.nuanqun.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The short form of {@code ./nuanqun chaos}: the database crashed, then the service killed, always the same two rounds. */
class ChaosIT {

    private static final Path JAR = Path.of("target", "quarkus-app", "nuanqun.jar");

    @Test
    void nothing_is_lost_doubled_or_out_of_order_when_the_service_or_its_database_dies() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        int broken = new Chaos(JAR, new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(List.of(
                        "--rounds", "2", "--faults", "kill,database", "--rate", "10", "--seed", "6", "--nodes", "1"));

        assertThat(broken).as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("killed node", "crashed the database");
    }
}
