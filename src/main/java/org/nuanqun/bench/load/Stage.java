package org.nuanqun.bench.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.EmbeddedDatabase;
import org.nuanqun.database.Folders;
import org.nuanqun.database.StartRefused;

/** A database, a platform and some nodes between them, in a folder that goes with them. */
public final class Stage implements AutoCloseable {

    private final Path folder;
    private final PlatformDouble platform = PlatformDouble.open();
    private final List<Node> nodes;
    private final AtomicInteger turn = new AtomicInteger();
    private EmbeddedDatabase server;
    private boolean isKept;

    private Stage(Path folder, Path jar, int nodes) {
        this.folder = folder;
        this.server = EmbeddedDatabase.startIn(folder);
        this.nodes = IntStream.range(0, nodes)
                .mapToObj(i -> new Node(jar, folder.resolve("node-" + i), server.address(), platform.address()))
                .toList();
    }

    /** Nothing runs yet but database and platform. */
    public static Stage with(Path jar, int nodes) {
        try {
            return new Stage(Files.createTempDirectory("nuanqun-trial-"), jar, nodes);
        } catch (IOException e) {
            throw new StartRefused("The trial finds no room in the temporary folder: " + e.getMessage(), e);
        }
    }

    /** The program this process was started from. */
    public static Path ownJar() {
        return Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    }

    public void startAll() throws InterruptedException {
        for (Node node : nodes) {
            node.start(List.of());
        }
        for (Node node : nodes) {
            node.awaitReady();
        }
    }

    public List<Node> nodes() {
        return nodes;
    }

    public PlatformDouble platform() {
        return platform;
    }

    public Path folder() {
        return folder;
    }

    public DatabaseAddress database() {
        return server.address();
    }

    /** Where a balancer would send the next call: the nodes in turn, without those that are known to be away. */
    public URI anyNode() {
        List<Node> up = nodes.stream().filter(Node::takesCalls).toList();
        List<Node> choice = up.isEmpty() ? nodes : up;
        return choice.get(Math.floorMod(turn.getAndIncrement(), choice.size())).address();
    }

    /** The platform writes its key a moment after the first node is ready. */
    public SignedWebhooks webhooks() throws InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < patience) {
            Optional<String> key = signingKey();
            if (key.isPresent()) {
                return new SignedWebhooks(key.get());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new StartRefused("The pretend platform wrote no key within 30 s; its nodes' logs tell why.");
    }

    private Optional<String> signingKey() {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select signing_key from sandbox_secret where account = 'sandbox/demo'")) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new StartRefused("The trial cannot read the pretend platform's key: " + e.getMessage(), e);
        }
    }

    /** Leaves logs, histories and the database where they are, for whoever wants to know why. */
    public Path keep() {
        isKept = true;
        return folder;
    }

    public void databaseCrashes() {
        server.crash();
    }

    public void databaseComesBack() {
        server = EmbeddedDatabase.startIn(folder);
    }

    /** Every process of the server stands still: it neither answers nor refuses. */
    public void databaseFreezes() {
        databaseProcesses().forEach(Signal.STOP::to);
    }

    public void databaseThaws() {
        databaseProcesses().forEach(Signal.CONT::to);
    }

    private List<Long> databaseProcesses() {
        ProcessHandle postmaster = ProcessHandle.of(server.process()).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    @Override
    public void close() {
        nodes.stream().filter(Node::isAlive).forEach(Node::kill);
        platform.close();
        server.close();
        if (isKept) {
            return;
        }
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("The trial leaves its folder behind: " + folder);
        }
    }
}
