package org.nuanqun.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.EmbeddedDatabase;
import org.nuanqun.database.StartRefused;

/** Examines everything once and says how it is. */
public final class Doctor {

    private final Path dataFolder;
    private final Optional<DatabaseAddress> database;
    private final Path scripts;

    public Doctor(Path dataFolder, Optional<DatabaseAddress> database, Path scripts) {
        this.dataFolder = dataFolder;
        this.database = database;
        this.scripts = scripts;
    }

    /** Prints a line for each finding; 1 if something must be mended before the service is sound. */
    public int examine() {
        List<Finding> findings = findings();
        findings.forEach(System.out::println);
        return findings.stream().anyMatch(Finding::isBad) ? 1 : 0;
    }

    List<Finding> findings() {
        return Stream.of(
                        Stream.of(Machine.jdk(), Machine.folder(dataFolder), Machine.disk(dataFolder)),
                        databaseFindings().stream(),
                        Stream.of(ScriptsFolder.finding(scripts)))
                .flatMap(part -> part)
                .toList();
    }

    private List<Finding> databaseFindings() {
        try {
            return database.map(address -> DatabaseServer.findings(address, "external"))
                    .orElseGet(this::embeddedFindings);
        } catch (StartRefused e) {
            return List.of(Finding.fail("database", String.valueOf(e.getMessage())));
        }
    }

    private List<Finding> embeddedFindings() {
        return EmbeddedDatabase.lookInto(
                        dataFolder, address -> DatabaseServer.findings(address, "built in, in " + dataFolder))
                .orElseGet(() -> List.of(Finding.ok("database", "none yet; the first start makes one")));
    }
}
