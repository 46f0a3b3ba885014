package org.nuanqun;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.Durability;
import org.nuanqun.database.EmbeddedDatabase;
import org.nuanqun.database.ServiceMode;
import org.nuanqun.database.StartRefused;
import org.nuanqun.scripts.ScriptErrors;

/** Starts the service: the folder, the ports and the database are sure before the first bean exists. */
final class Service {

    private static final Logger LOG = Logger.getLogger(Service.class);

    private final StartOptions options;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Service(StartOptions options) {
        this.options = options;
    }

    void run() {
        try {
            start();
        } catch (RuntimeException e) {
            stopped.countDown();
            throw e;
        }
    }

    private void start() {
        ServiceFolder folder = ServiceFolder.claim(options.dataFolder());
        int port = Ports.claim(options.port(), options.hostOrDefault(), "--port");
        int managementPort = Ports.claim(options.managementPort(), managementHost(), "--management-port");
        Ports.requireApart(port, managementPort);
        folder.note(options, port, managementPort);
        Runtime.getRuntime().addShutdownHook(new Thread(folder::forget));
        DatabaseAddress database = options.database().orElseGet(this::embeddedDatabase);
        check(database);
        configure(database, port, managementPort);
        // The terminal is for sentences: what a thread of its own throws belongs in the log.
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, trouble) -> LOG.errorf(trouble, "the thread %s ended", thread.getName()));
        StopSignal.handle();
        Quarkus.run(null, this::ended);
    }

    private DatabaseAddress embeddedDatabase() {
        EmbeddedDatabase embedded = EmbeddedDatabase.startIn(options.dataFolder());
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfterTheService(embedded)));
        } catch (IllegalStateException e) {
            embedded.close();
            throw new StartRefused("Stopped while starting; the data is kept.", e);
        }
        return embedded.address();
    }

    /** Shutdown hooks run side by side, but the service still needs its database while it stops. */
    private void closeAfterTheService(EmbeddedDatabase embedded) {
        try {
            if (!stopped.await(30, TimeUnit.SECONDS)) {
                LOG.warn("the service did not end within 30 s; its database is stopped all the same");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        embedded.close();
    }

    private void check(DatabaseAddress database) {
        try (Connection connection = database.connect()) {
            Durability.of(connection).refuseIfForgetful();
            mode().refuseIfOther(connection);
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database " + database + " does not answer (" + e.getMessage()
                            + "); look whether it runs and whether user and password are right.",
                    e);
        }
    }

    private ServiceMode mode() {
        return options.sandbox() ? ServiceMode.SANDBOX : ServiceMode.PRODUCTION;
    }

    private String managementHost() {
        return System.getenv().getOrDefault("NUANQUN_MANAGEMENT_HOST", "127.0.0.1");
    }

    private void configure(DatabaseAddress database, int port, int managementPort) {
        if (options.sandbox()) {
            System.setProperty("quarkus.profile", "sandbox");
        } else if (LaunchMode.current() == LaunchMode.NORMAL) {
            System.setProperty("quarkus.profile", "prod");
        }
        Map.of(
                        "quarkus.http.host", options.hostOrDefault(),
                        "quarkus.http.port", String.valueOf(port),
                        "quarkus.management.host", managementHost(),
                        "quarkus.management.port", String.valueOf(managementPort),
                        "quarkus.datasource.jdbc.url", database.url(),
                        "quarkus.datasource.username", database.user(),
                        "quarkus.datasource.password", database.password(),
                        "nuanqun.data-dir", options.dataFolder().toString())
                .forEach(System::setProperty);
    }

    private void ended(int exitCode, @Nullable Throwable cause) {
        stopped.countDown();
        if (cause != null) {
            Nuanqun.say(whatToDoAbout(cause));
        }
        System.exit(exitCode);
    }

    private static String whatToDoAbout(Throwable trouble) {
        Throwable root = trouble;
        while (root.getCause() != null && !(root instanceof StartRefused)) {
            root = root.getCause();
        }
        if (root instanceof StartRefused) {
            return String.valueOf(root.getMessage());
        }
        if (root instanceof ScriptErrors scripts) {
            return "The service does not start with " + scripts.errors().size()
                    + " mistakes in the scripts, the first: " + scripts.errors().getFirst()
                    + "; ./nuanqun scripts lint names them all.";
        }
        LOG.error("the service did not start", trouble);
        return "The service did not start: " + root.getMessage() + "; its log has the rest.";
    }
}
