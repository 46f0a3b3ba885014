package org.nuanqun.database;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's files in a folder and the programs that make, start and stop a server on them. */
record Cluster(Path folder, Binaries binaries, OrdinaryUser user) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    static final String SUPERUSER = "nuanqun";

    Path files() {
        return folder.resolve("database");
    }

    Path log() {
        return folder.resolve("database.log");
    }

    void createUnlessThere(String password) throws IOException {
        Path version = files().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            create(password);
            return;
        }
        String found = Files.readString(version).strip();
        if (!found.equals(String.valueOf(Binaries.MAJOR_VERSION))) {
            throw new StartRefused(files() + " holds data of PostgreSQL " + found + " and this version brings "
                    + Binaries.MAJOR_VERSION + "; dump it with PostgreSQL " + found
                    + " and restore it into a new folder (--data-dir), as the runbook tells.");
        }
    }

    /** Where PostgreSQL steps down to another user, that user must be let through to the programs and the files. */
    void refuseIfOutOfReach() throws IOException {
        if (!(user instanceof OrdinaryUser.SteppedDown down)) {
            return;
        }
        Folders.permit(folder, "rwx--x--x");
        Path deepest = binaries.home().resolve("lib");
        if (!Command.run(PATIENCE, Path.of("/"), user.command(List.of("test", "-r", deepest.toString())))
                .worked()) {
            throw new StartRefused(folder + " cannot be reached by the user " + down.user()
                    + ", to whom PostgreSQL steps down from root here; choose a folder open to it, such as"
                    + " /var/lib/nuanqun, with --data-dir, or name another database with --database-url.");
        }
    }

    /** Made under another name and moved, so that a crash half way leaves nothing that looks finished. */
    private void create(String password) throws IOException {
        Path making = folder.resolve("database.making");
        Folders.delete(making);
        Files.createDirectories(making);
        user.own(making);
        Folders.permit(making, "rwx------");
        Path secret = folder.resolve("database.password");
        try (Writer writer = Folders.privateFile(secret)) {
            writer.write(password);
        }
        user.own(secret);
        Command made = run(
                "initdb",
                List.of(
                        "--pgdata=" + making,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + secret,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C"));
        Files.delete(secret);
        if (!made.worked()) {
            throw Troubles.saidBy("initdb", folder, made.output());
        }
        Files.move(making, files());
    }

    void start(int port) throws IOException {
        if (!Files.exists(log())) {
            Files.createFile(log());
        }
        user.own(log());
        Command started = control("start", "-w", "-l", log().toString(), "-o", String.join(" ", settings(port)));
        if (!started.worked()) {
            throw Troubles.saidBy("pg_ctl", folder, started.output() + "\n" + Folders.end(log()));
        }
    }

    boolean stop() {
        return control("stop", "-m", "fast", "-w").worked();
    }

    void crash() {
        control("stop", "-m", "immediate", "-w");
    }

    /** On the command line, where they outrank whatever stands in the folder's own configuration. */
    private static List<String> settings(int port) {
        return List.of(
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c port=" + port,
                "-c max_connections=100",
                "-c timezone=UTC",
                "-c log_timezone=UTC",
                "-c log_min_messages=warning");
    }

    private Command control(String verb, String... more) {
        List<String> words = new ArrayList<>(List.of(verb, "-D", files().toString(), "-t", "60"));
        words.addAll(List.of(more));
        return run("pg_ctl", words);
    }

    private Command run(String program, List<String> words) {
        List<String> all = new ArrayList<>(List.of(binaries.program(program).toString()));
        all.addAll(words);
        return Command.run(PATIENCE, folder, user.command(all));
    }
}
