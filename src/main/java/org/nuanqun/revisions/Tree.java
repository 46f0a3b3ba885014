package org.nuanqun.revisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nuanqun.sealing.Sha256;

/** The texts of a folder of scripts by their paths, {@code /} between the parts; what is no script is left out. */
record Tree(SortedMap<String, String> texts) {

    Tree {
        texts = Collections.unmodifiableSortedMap(texts);
    }

    static Tree of(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (isKept(path)) {
                    texts.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
            return new Tree(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Tree with(Iterable<ChangedFile> changes) {
        SortedMap<String, String> texts = new TreeMap<>(this.texts);
        changes.forEach(
                one -> one.text().ifPresentOrElse(text -> texts.put(one.path(), text), () -> texts.remove(one.path())));
        return new Tree(texts);
    }

    void writeTo(Path folder) {
        try {
            for (Map.Entry<String, String> one : texts.entrySet()) {
                Path file = folder.resolve(one.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, one.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String hash() {
        StringBuilder all = new StringBuilder();
        texts.forEach((path, text) ->
                all.append(path).append('\0').append(hashOf(text)).append('\n'));
        return hashOf(all.toString());
    }

    /** Empty where there is none. */
    Optional<String> hashOfFile(String path) {
        return Optional.ofNullable(texts.get(path)).map(Tree::hashOf);
    }

    static String hashOf(String text) {
        return HexFormat.of().formatHex(Sha256.of(text));
    }

    /** Schemas and guides belong to a folder and to its version, though nobody revises them here. */
    private static boolean isKept(String path) {
        return Stream.of(".yaml", ".md", ".json", ".txt").anyMatch(path::endsWith);
    }
}
