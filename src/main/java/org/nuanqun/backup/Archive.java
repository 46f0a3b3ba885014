package org.nuanqun.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.nuanqun.database.StartRefused;

/** An archive that lies on a disk. */
final class Archive implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens one and reads what it says of itself.
     *
     * @throws StartRefused if it is none, is not whole, or is of a later form than this program reads
     */
    static Archive open(Path file) {
        if (!Files.isReadable(file)) {
            throw new StartRefused("There is no backup " + file + " that this user can read.");
        }
        try {
            ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            try {
                return new Archive(file, zip, manifest(file, zip));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException e) {
            throw damaged(file, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new StartRefused("The backup " + file + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads every part to its end. @throws StartRefused if one of them is not what the manifest says */
    Archive verified() {
        manifest.parts().forEach(this::verify);
        new History(manifest.migrations()).refuseIfNewer("The backup " + file);
        return this;
    }

    InputStream rows(Manifest.Part part) throws IOException {
        return content(file, zip, part.entry());
    }

    private void verify(Manifest.Part part) {
        Digest digest = new Digest();
        try (InputStream rows = rows(part)) {
            rows.transferTo(digest);
        } catch (IOException e) {
            throw damaged(file, part.table() + ": " + e.getMessage(), e);
        }
        if (digest.lines() != part.rows()) {
            throw damaged(file, part.table() + " has " + digest.lines() + " rows instead of " + part.rows());
        }
        if (!digest.sha256Hex().contentEquals(part.sha256())) {
            throw damaged(file, part.table() + " is not what was written");
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        byte[] written = bytes(file, zip, Manifest.NAME);
        String sum = new String(bytes(file, zip, "manifest.sha256"), StandardCharsets.US_ASCII);
        if (!Digest.of(written).contentEquals(sum)) {
            throw damaged(file, "its manifest is not what was written");
        }
        int format = JSON.readTree(written).path("format").asInt();
        if (format > Manifest.FORMAT) {
            throw new StartRefused(
                    "The backup " + file + " was made by a newer Nuanqun (form " + format + "); use that version.");
        }
        return JSON.readValue(written, Manifest.class);
    }

    private static byte[] bytes(Path file, ZipFile zip, String name) throws IOException {
        try (InputStream content = content(file, zip, name)) {
            return content.readAllBytes();
        }
    }

    private static InputStream content(Path file, ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(file, name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    private static StartRefused damaged(Path file, String how) {
        return new StartRefused(sentence(file, how));
    }

    private static StartRefused damaged(Path file, String how, Exception cause) {
        return new StartRefused(sentence(file, how), cause);
    }

    private static String sentence(Path file, String how) {
        return "The backup " + file + " is damaged or no backup (" + how + "); take another one. Nothing was changed.";
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new StartRefused("The backup " + file + " cannot be closed (" + e.getMessage() + ").", e);
        }
    }
}
