package org.nuanqun.scripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.sealing.Sha256;

/** What a folder of scripts contains, as one short word that changes with any letter. */
record Fingerprint(Path folder) {

    private static final int SHORT = 10;

    /** Changes whenever a script changes. Conversations used as tests are not part of what the bot says. */
    String version() {
        MessageDigest digest = Sha256.fresh();
        for (Path file : files()) {
            digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(contentOf(file));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
    }

    /** Changes whenever a script is written, moved or removed, though not a letter of it be another; quickly told. */
    String stamp() {
        return files().stream().map(Fingerprint::stampOf).collect(Collectors.joining("\n"));
    }

    private static String stampOf(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return file + " " + now.size() + " " + now.lastModifiedTime();
        } catch (NoSuchFileException movedWhileReading) {
            return file + " moved";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Path> files() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Fingerprint::isScript).sorted().toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean isScript(Path path) {
        String name = path.toString();
        boolean isDialogue = name.contains("dialogues");
        return !isDialogue && (name.endsWith(".yaml") || name.endsWith(".md") || name.endsWith(".json"));
    }

    private static byte[] contentOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException movedWhileReading) {
            return new byte[0];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
