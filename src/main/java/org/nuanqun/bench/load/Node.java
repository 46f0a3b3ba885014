package org.nuanqun.bench.load;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.StartRefused;

/** One service process of a trial. It can be killed, put to sleep and started again. */
public final class Node {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path jar;
    private final Path folder;
    private final DatabaseAddress database;
    private final String platform;
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable Process process;
    private volatile boolean isReady;

    Node(Path jar, Path folder, DatabaseAddress database, String platform) {
        this.jar = jar;
        this.folder = folder;
        this.database = database;
        this.platform = platform;
    }

    /** @param properties more for the JVM, such as {@code -Dnuanqun.halt-at=…} */
    public void start(List<String> properties) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve("service.properties"));
            process = builder(properties).start();
        } catch (IOException e) {
            throw new StartRefused("A node of the trial cannot be started: " + e.getMessage(), e);
        }
    }

    private ProcessBuilder builder(List<String> properties) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        List.of("scripts.folder", "language.folder").forEach(name -> Optional.ofNullable(System.getProperty(name))
                .ifPresent(it -> words.add("-D" + name + "=" + it)));
        words.addAll(properties);
        words.addAll(List.of("-jar", jar.toString(), "start", "--sandbox", "--port", "0", "--management-port", "0"));
        words.addAll(List.of("--data-dir", folder.toString(), "--database-url", database.url()));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("service.out").toFile()));
        builder.environment().put("NUANQUN_DATABASE_USER", database.user());
        builder.environment().put("NUANQUN_DATABASE_PASSWORD", database.password());
        builder.environment().put("SANDBOX_PLATFORM_URL", platform);
        return builder;
    }

    /** Returns when the node says that it is ready. */
    public void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!saysReady()) {
            if (!isAlive() || System.nanoTime() > end) {
                throw new StartRefused(
                        "A node of the trial does not become ready; " + folder.resolve("service.out") + " tells why.");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        isReady = true;
    }

    /** Whether a balancer would send it something. */
    public boolean takesCalls() {
        return isReady && isAlive();
    }

    public void takeOutOfBalance() {
        isReady = false;
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + noted("port"));
    }

    public URI management(String path) {
        return URI.create("http://127.0.0.1:" + noted("management-port") + path);
    }

    public long pid() {
        return running().pid();
    }

    /** SIGKILL: no farewell. */
    public void kill() {
        isReady = false;
        running().destroyForcibly().onExit().join();
    }

    /** SIGTERM, and its end. */
    public void terminate() {
        isReady = false;
        running().destroy();
        running().onExit().join();
    }

    /** The process stays and does nothing, as in a long pause of its machine. */
    public void sleep() {
        Signal.STOP.to(pid());
    }

    public void awake() {
        Signal.CONT.to(pid());
    }

    /** Returns when the process has ended by itself, or false when it does not. */
    public boolean endsWithin(Duration time) throws InterruptedException {
        boolean ended = running().waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        isReady = isReady && !ended;
        return ended;
    }

    private boolean saysReady() {
        try {
            return !noted("management-port").isEmpty()
                    && http.send(
                                            HttpRequest.newBuilder(management("/q/health/ready"))
                                                    .timeout(Duration.ofSeconds(5))
                                                    .build(),
                                            BodyHandlers.discarding())
                                    .statusCode()
                            == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String noted(String name) {
        Properties note = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("service.properties"))) {
            note.load(reader);
        } catch (IOException e) {
            return "";
        }
        return note.getProperty(name, "");
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("the node in " + folder + " was never started");
        }
        return process;
    }
}
