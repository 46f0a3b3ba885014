package org.nuanqun.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The JDK, the data folder and its disk. */
final class Machine {

    private static final int OLDEST_JDK = 25;
    private static final long MEBIBYTE = 1024 * 1024;
    private static final long TIGHT = 2048;
    private static final long TOO_LITTLE = 256;

    private Machine() {}

    static Finding jdk() {
        String words = Runtime.version() + " in " + System.getProperty("java.home");
        return Runtime.version().feature() < OLDEST_JDK
                ? Finding.fail("JDK", words + "; install JDK " + OLDEST_JDK + " or newer")
                : Finding.ok("JDK", words);
    }

    static Finding folder(Path folder) {
        Path nearest = nearest(folder);
        return Files.isWritable(nearest)
                ? Finding.ok("data folder", folder.toString())
                : Finding.fail(
                        "data folder", nearest + " is not writable; mend its owner or choose another --data-dir");
    }

    static Finding disk(Path folder) {
        try {
            long free = Files.getFileStore(nearest(folder)).getUsableSpace() / MEBIBYTE;
            String words = free + " MiB free";
            if (free < TOO_LITTLE) {
                return Finding.fail("disk", words + "; make room, the database would stop writing");
            }
            return free < TIGHT ? Finding.warn("disk", words + "; make room soon") : Finding.ok("disk", words);
        } catch (IOException e) {
            return Finding.warn("disk", "cannot be asked: " + e.getMessage());
        }
    }

    private static Path nearest(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }
}
