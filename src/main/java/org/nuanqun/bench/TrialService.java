package org.nuanqun.bench;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.EmbeddedDatabase;
import org.nuanqun.database.Folders;
import org.nuanqun.database.StartRefused;

/** A service of our own on free ports, in a folder that goes with it. */
final class TrialService implements AutoCloseable {

    private final Path launcher;
    private final Path folder;
    private final List<Figure> startUp = new ArrayList<>();

    private TrialService(Path launcher, Path folder) {
        this.launcher = launcher;
        this.folder = folder;
    }

    /** Started twice: a first start makes the database, every other finds it. */
    static TrialService startedBy(Path launcher) {
        try {
            TrialService service = new TrialService(launcher, Files.createTempDirectory("nuanqun-bench-"));
            service.timedStart("start-up, first");
            service.launch("stop");
            service.timedStart("start-up");
            return service;
        } catch (IOException e) {
            throw new StartRefused("The bench finds no room in the temporary folder: " + e.getMessage(), e);
        }
    }

    List<Figure> startUp() {
        return startUp;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** What the pretend platform signs with: the bench stands in for it. */
    String signingKey() {
        return EmbeddedDatabase.lookInto(folder, TrialService::readSigningKey)
                .orElseThrow(() -> new StartRefused("The service of the bench has no database."));
    }

    /** Connects an account as an administrator would; where its callbacks go. The service looks each second. */
    URI connected(String platform, String settings) {
        try {
            Path accounts = Files.createDirectories(folder.resolve("accounts"));
            Files.writeString(accounts.resolve(platform + ".bench.properties"), settings);
            Thread.sleep(2_000);
            return at("/webhooks/" + platform + "/bench");
        } catch (IOException e) {
            throw new StartRefused("The service of the bench takes no account: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The bench was interrupted.", e);
        }
    }

    <T> T inDatabase(Function<DatabaseAddress, T> look) {
        return EmbeddedDatabase.lookInto(folder, look)
                .orElseThrow(() -> new StartRefused("The service of the bench has no database."));
    }

    /** The service's own memory, PostgreSQL apart, after whatever was measured before. */
    List<Figure> memory() {
        try {
            long kibibytes = Files.readAllLines(Path.of("/proc", noted("process"), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
            return List.of(Figure.of("resident memory with the model", kibibytes / 1024.0, "MB")
                    .atMost(600));
        } catch (IOException e) {
            System.err.println("This system does not tell how much memory a process has: " + e.getMessage());
            return List.of();
        }
    }

    private static String readSigningKey(DatabaseAddress database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select signing_key from sandbox_secret where account = 'sandbox/demo'")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new StartRefused("The bench cannot read the pretend platform's key: " + e.getMessage(), e);
        }
    }

    private void timedStart(String name) {
        long began = System.nanoTime();
        launch("start", "--detach", "--port", "0", "--management-port", "0");
        startUp.add(Figure.of(name, (System.nanoTime() - began) / 1e9, "s").atMost(4));
    }

    private void launch(String verb, String... more) {
        List<String> words = new ArrayList<>(List.of(launcher.toString(), verb, "--data-dir", folder.toString()));
        words.addAll(List.of(more));
        try {
            Process process = new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new StartRefused("The service of the bench does not " + verb + ".");
            }
        } catch (IOException e) {
            throw new StartRefused(launcher + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The bench was interrupted.", e);
        }
    }

    private String port() {
        return noted("port");
    }

    private String noted(String name) {
        Properties note = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("service.properties"))) {
            note.load(reader);
        } catch (IOException e) {
            throw new StartRefused("The service of the bench has left no note: " + e.getMessage(), e);
        }
        return note.getProperty(name);
    }

    @Override
    public void close() {
        launch("stop");
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("The bench leaves its folder behind: " + folder);
        }
    }
}
