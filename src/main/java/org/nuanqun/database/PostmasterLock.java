package org.nuanqun.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a running server has written into its folder's lock: its process, its folder, when it began. */
record PostmasterLock(Path file, long process, Path files, Instant began) {

    static Optional<PostmasterLock> in(Path files) throws IOException {
        Path file = files.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 3) {
            return Optional.empty();
        }
        return Optional.of(new PostmasterLock(
                file,
                Long.parseLong(lines.get(0).strip()),
                Path.of(lines.get(1).strip()),
                Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()))));
    }

    /** Whether its server still lives: the number alone proves nothing, another program may have it by now. */
    boolean isHeld() {
        return holder().filter(this::isPostgres).isPresent();
    }

    /** Another program bears the number and began after the lock was written: the server is certainly gone. */
    boolean isOutlived() {
        return holder().filter(process -> !isPostgres(process))
                .flatMap(process -> process.info().startInstant())
                .filter(start -> start.isAfter(began.plusSeconds(2)))
                .isPresent();
    }

    private Optional<ProcessHandle> holder() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive);
    }

    private boolean isPostgres(ProcessHandle holder) {
        return holder.info()
                .command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
    }
}
