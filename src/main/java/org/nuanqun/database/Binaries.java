package org.nuanqun.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once into a folder of their own that no cleaner of temporary files visits. */
record Binaries(Path home) {

    static final int MAJOR_VERSION = 18;
    private static final String VERSION = "18.1.0";

    static Binaries unpackedUnder(Path folder) {
        Path home = folder.resolve("postgresql-" + VERSION);
        if (Files.isExecutable(home.resolve("bin/postgres"))) {
            return new Binaries(home);
        }
        try {
            unpackInto(home);
            return new Binaries(home);
        } catch (IOException e) {
            throw Troubles.writing(home, e);
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static void unpackInto(Path home) throws IOException {
        Path partial = home.resolveSibling(home.getFileName() + ".partial");
        Folders.delete(partial);
        makeFolder(partial);
        try (InputStream packed = archive();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, partial);
            }
        }
        Folders.delete(home);
        Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static InputStream archive() {
        String name = "/postgres-" + system() + ".txz";
        InputStream archive = Binaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new StartRefused("There is no built-in PostgreSQL for this system (" + system()
                    + "); name a PostgreSQL >= 15 with --database-url.");
        }
        return archive;
    }

    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return os + "-" + machine;
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("the archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            makeFolder(target);
            return;
        }
        // the archive does not name every folder it puts files in
        Path folder = target.getParent();
        if (folder != null && !Files.exists(folder)) {
            makeFolder(folder);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            Folders.permit(target, (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x");
        }
    }

    /** Readable by all, whatever the umask: PostgreSQL may run as another user than we do. */
    private static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Folders.permit(folder, "rwxr-xr-x");
    }
}
