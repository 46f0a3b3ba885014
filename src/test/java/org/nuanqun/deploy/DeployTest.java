package org.nuanqun.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanqun.NeedsNoService;

/** What can be known about the way it is run, without a container engine. */
@NeedsNoService
class DeployTest {

    private static final Path DEPLOY = Path.of("deploy");

    @Nested
    class The_environment_example {

        private static final Pattern SETTING = Pattern.compile("#?([A-Z][A-Z0-9_]+)=(.*)");

        @Test
        void names_every_setting_and_no_other() throws IOException {
            assertThat(named().keySet()).isEqualTo(Settings.all().keySet());
        }

        @Test
        void tells_the_true_defaults() throws IOException {
            Map<String, String> named = named();
            Settings.all()
                    .forEach((name, value) ->
                            value.ifPresent(words -> assertThat(named).as(name).containsEntry(name, words)));
        }

        @Test
        void explains_every_setting() throws IOException {
            String before = "";
            for (String line : lines()) {
                if (SETTING.matcher(line).matches()) {
                    assertThat(before).as("before " + line).startsWith("#").isNotBlank();
                }
                before = line;
            }
        }

        private Map<String, String> named() throws IOException {
            Map<String, String> named = new TreeMap<>();
            for (String line : lines()) {
                Matcher setting = SETTING.matcher(line);
                if (setting.matches()) {
                    named.put(setting.group(1), setting.group(2));
                }
            }
            return named;
        }

        private List<String> lines() throws IOException {
            return Files.readAllLines(DEPLOY.resolve("env.example"));
        }
    }

    @Nested
    class The_compose_file {

        @Test
        void runs_the_service_without_rights_on_a_root_it_cannot_write() throws IOException {
            JsonNode service = services().path("nuanqun");

            assertThat(service.path("read_only").asBoolean()).isTrue();
            assertThat(service.path("cap_drop").path(0).asText()).isEqualTo("ALL");
            assertThat(service.path("security_opt").toString()).contains("no-new-privileges:true");
        }

        @Test
        void builds_from_a_file_that_is_there() throws IOException {
            assertThat(DEPLOY.resolve("..")
                            .resolve(services()
                                    .path("nuanqun")
                                    .path("build")
                                    .path("dockerfile")
                                    .asText()))
                    .exists();
        }

        @Test
        void shows_its_ports_to_this_machine_only() throws IOException {
            for (JsonNode port : services().path("nuanqun").path("ports")) {
                assertThat(port.asText()).startsWith("127.0.0.1:");
            }
        }

        @Test
        void runs_a_database_that_remembers_and_holds_no_password() throws IOException {
            JsonNode database = services().path("database");

            assertThat(database.path("command").toString()).contains("fsync=on", "synchronous_commit=on");
            assertThat(database.path("environment").path("POSTGRES_PASSWORD").asText())
                    .startsWith("${NUANQUN_DATABASE_PASSWORD:?");
        }

        private JsonNode services() throws IOException {
            return new YAMLMapper()
                    .readTree(DEPLOY.resolve("compose.yaml").toFile())
                    .path("services");
        }
    }

    @Nested
    class The_container_file {

        @Test
        void runs_as_an_ordinary_user_and_never_as_a_sandbox() throws IOException {
            List<String> lines = Files.readAllLines(DEPLOY.resolve("Containerfile"));

            assertThat(lines).anyMatch(line -> line.matches("USER [1-9]\\d*(:\\d+)?"));
            assertThat(lines).noneMatch(line -> line.contains("--sandbox"));
        }

        @Test
        void copies_only_what_is_there() throws IOException {
            Pattern copied = Pattern.compile("COPY (?!--from)(\\S+) \\S+");
            for (String line : Files.readAllLines(DEPLOY.resolve("Containerfile"))) {
                Matcher copy = copied.matcher(line);
                if (copy.matches()) {
                    assertThat(Path.of(copy.group(1))).exists();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nuanqun.service", "nuanqun-backup.service", "nuanqun-backup.timer"})
    void each_unit_is_one_that_systemd_accepts(String name, @TempDir Path folder) throws Exception {
        assumeThat(Path.of("/usr/bin/systemd-analyze"))
                .as("systemd-analyze, which checks the unit")
                .exists();
        for (String each : List.of("nuanqun.service", "nuanqun-backup.service", "nuanqun-backup.timer")) {
            Files.copy(DEPLOY.resolve(each), folder.resolve(each));
        }
        Path said = folder.resolve("said.txt");

        Process check = new ProcessBuilder(
                        "systemd-analyze", "verify", folder.resolve(name).toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(check.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(said)).doesNotContain("nuanqun");
        assertThat(check.exitValue()).isZero();
    }
}
