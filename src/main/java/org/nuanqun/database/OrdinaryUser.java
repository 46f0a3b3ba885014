package org.nuanqun.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root; this is how it becomes an ordinary user, in the way the machine allows. */
sealed interface OrdinaryUser {

    /** We are one already. */
    record Already() implements OrdinaryUser {}

    /** Root, seen as nobody inside a user namespace: files stay root's own. */
    record InNamespace() implements OrdinaryUser {}

    /** Root stepping down to another user, who must own the files. */
    record SteppedDown(String user, List<String> by) implements OrdinaryUser {}

    static OrdinaryUser ofThisMachine() {
        if (!isRoot()) {
            return new Already();
        }
        if (!namespacesForbidden() && runs(List.of("unshare", "-U", "true"))) {
            return new InNamespace();
        }
        return steppingDown()
                .orElseThrow(() -> new StartRefused("PostgreSQL does not run as root, and this machine allows neither"
                        + " unshare nor setpriv nor runuser; start as an ordinary user, or name a PostgreSQL >= 15"
                        + " with --database-url."));
    }

    default List<String> command(List<String> words) {
        List<String> prefix =
                switch (this) {
                    case Already _ -> List.of();
                    case InNamespace _ -> List.of("unshare", "-U");
                    case SteppedDown down -> down.by();
                };
        return Stream.concat(prefix.stream(), words.stream()).toList();
    }

    default void own(Path path) throws IOException {
        if (this instanceof SteppedDown(String user, List<String> _)) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user));
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root") || runsAsRoot();
    }

    private static boolean runsAsRoot() {
        Command id = Command.run(Duration.ofSeconds(5), Path.of("/"), List.of("id", "-u"));
        return id.worked() && id.output().strip().equals("0");
    }

    /** For trying the way without namespaces on a machine that has them. */
    private static boolean namespacesForbidden() {
        return "no".equals(System.getenv("NUANQUN_USER_NAMESPACES"));
    }

    private static Optional<OrdinaryUser> steppingDown() {
        for (String user : List.of("nuanqun", "postgres", "nobody")) {
            for (List<String> by : waysTo(user)) {
                if (runs(join(by, "true"))) {
                    return Optional.of(new SteppedDown(user, by));
                }
            }
        }
        return Optional.empty();
    }

    private static List<List<String>> waysTo(String user) {
        return List.of(
                List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"),
                List.of("setpriv", "--reuid=" + user, "--clear-groups"),
                List.of("runuser", "-u", user, "--"));
    }

    private static List<String> join(List<String> words, String last) {
        List<String> joined = new ArrayList<>(words);
        joined.add(last);
        return joined;
    }

    private static boolean runs(List<String> words) {
        return Command.run(Duration.ofSeconds(5), Path.of("/"), words).worked();
    }
}
