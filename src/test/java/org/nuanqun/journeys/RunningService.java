package org.nuanqun.journeys;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.stream.StreamSupport;

/** The packaged service as a process of its own, driven through the sandbox platform's HTTP API. */
final class RunningService implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningService(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static RunningService start(Path folder) throws IOException {
        Path noted = folder.resolve("data").resolve("service.properties");
        Files.deleteIfExists(noted);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dlanguage.folder=" + System.getProperty("language.folder"),
                        "-jar",
                        Path.of("target", "quarkus-app", "nuanqun.jar").toString(),
                        "start",
                        "--sandbox",
                        "--port",
                        "0",
                        "--management-port",
                        "0",
                        "--data-dir",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("service.log").toFile())
                .start();
        await().atMost(Duration.ofMinutes(2))
                .failFast("the service ended; its log is " + folder.resolve("service.log"), () -> !process.isAlive())
                .until(() -> Files.exists(noted));
        RunningService service = new RunningService(process, "http://127.0.0.1:" + port(noted));
        await().atMost(Duration.ofMinutes(2))
                .failFast("the service ended; its log is " + folder.resolve("service.log"), () -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> service.get("/sandbox/api/counters").has("lost"));
        return service;
    }

    private static String port(Path noted) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(noted)) {
            properties.load(reader);
        }
        return properties.getProperty("port");
    }

    String person(String name) {
        return post("/sandbox/api/people", Map.of("name", name)).get("key").asText();
    }

    void says(String person, String text) {
        post("/sandbox/api/messages", Map.of("person", person, "text", text));
    }

    long timesSaid(String person, String words) {
        return StreamSupport.stream(
                        get("/sandbox/api/messages?limit=100&person=" + person).spliterator(), false)
                .filter(message -> message.path("text").asText().contains(words))
                .count();
    }

    int received() {
        return get("/sandbox/api/counters").get("received").asInt();
    }

    int lost() {
        return get("/sandbox/api/counters").get("lost").asInt();
    }

    int waiting() {
        return get("/sandbox/api/counters").get("waiting").asInt();
    }

    /** SIGKILL: no farewell. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private JsonNode post(String path, Map<String, Object> body) {
        try {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
    }

    private JsonNode send(HttpRequest request) {
        try {
            return JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the service", e);
        }
    }
}
