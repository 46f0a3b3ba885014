package org.nuanqun.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Function;

/** A PostgreSQL of our own in a folder: durable, kept between runs, reachable from this machine only. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "nuanqun";

    private final Cluster cluster;
    private final Access access;

    private EmbeddedDatabase(Cluster cluster, Access access) {
        this.cluster = cluster;
        this.access = access;
    }

    /** Starts the database of a data folder, making it first if the folder is empty. */
    public static EmbeddedDatabase startIn(Path dataFolder) {
        return startIn(dataFolder, dataFolder);
    }

    /** The same with the programs unpacked elsewhere, for folders that are thrown away. */
    public static EmbeddedDatabase startIn(Path dataFolder, Path programsFolder) {
        Path folder = dataFolder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Binaries binaries =
                    Binaries.unpackedUnder(programsFolder.toAbsolutePath().normalize());
            Cluster cluster = new Cluster(folder, binaries, OrdinaryUser.ofThisMachine());
            return start(cluster);
        } catch (IOException e) {
            throw Troubles.writing(folder, e);
        }
    }

    private static EmbeddedDatabase start(Cluster cluster) throws IOException {
        cluster.refuseIfOutOfReach();
        endServerLeftBehind(cluster);
        Access access = Access.keptIn(cluster.folder());
        cluster.createUnlessThere(access.password());
        cluster.start(access.port());
        EmbeddedDatabase database = new EmbeddedDatabase(cluster, access);
        database.createDatabase();
        return database;
    }

    /** Looks into the database of a folder, whether its server runs or not; nothing where there is none yet. */
    public static <T> Optional<T> lookInto(Path dataFolder, Function<DatabaseAddress, T> look) {
        Path files = dataFolder.resolve("database");
        if (!Files.exists(files.resolve("PG_VERSION"))) {
            return Optional.empty();
        }
        try {
            if (PostmasterLock.in(files).filter(PostmasterLock::isHeld).isPresent()) {
                return Optional.of(look.apply(address(Access.readFrom(dataFolder), NAME)));
            }
        } catch (IOException e) {
            throw Troubles.writing(dataFolder, e);
        }
        try (EmbeddedDatabase database = startIn(dataFolder)) {
            return Optional.of(look.apply(database.address()));
        }
    }

    /** After a kill -9 of the service its server lives on and holds the folder: it is asked to end, never robbed. */
    private static void endServerLeftBehind(Cluster cluster) throws IOException {
        Optional<PostmasterLock> lock = PostmasterLock.in(cluster.files());
        if (lock.isEmpty()) {
            return;
        }
        if (lock.get().isHeld() && !cluster.stop()) {
            throw new StartRefused("PostgreSQL process " + lock.get().process() + " still holds " + cluster.files()
                    + " and does not end; end it, or choose another folder with --data-dir.");
        }
        if (lock.get().isOutlived()) {
            Path file = lock.get().file();
            Files.move(file, file.resolveSibling("postmaster.pid.outlived"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public DatabaseAddress address() {
        return address(access, NAME);
    }

    private static DatabaseAddress address(Access access, String name) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + access.port() + "/" + name, Cluster.SUPERUSER, access.password());
    }

    /** Another, empty database of that name on the same server. */
    public DatabaseAddress create(String name) {
        try (Connection connection = address(access, "postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + statement.enquoteIdentifier(name, true));
            return address(access, name);
        } catch (SQLException e) {
            throw new StartRefused("The database " + name + " cannot be made: " + e.getMessage(), e);
        }
    }

    private void createDatabase() {
        if (!exists(NAME)) {
            create(NAME);
        }
    }

    private boolean exists(String name) {
        try (Connection connection = address(access, "postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select 1 from pg_database where datname = " + statement.enquoteLiteral(name))) {
            return found.next();
        } catch (SQLException e) {
            throw new StartRefused("The built-in database does not answer: " + e.getMessage(), e);
        }
    }

    /** Ends the server without a farewell, as a crash would: what it committed must be there at its next start. */
    public void crash() {
        cluster.crash();
    }

    /** The server's process, for trials that stop its clock. */
    public long process() {
        try {
            return PostmasterLock.in(cluster.files()).orElseThrow().process();
        } catch (IOException e) {
            throw Troubles.writing(cluster.folder(), e);
        }
    }

    @Override
    public void close() {
        cluster.stop();
    }
}
