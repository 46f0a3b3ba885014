package org.nuanqun.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the project's scripts, in which a test makes a mistake. */
public record FolderOfScripts(Path folder) {

    public static FolderOfScripts copiedTo(Path temporary) {
        Path source = Path.of("bot-scripts");
        Path folder = temporary.resolve("scripts");
        try (Stream<Path> all = Files.walk(source)) {
            for (Path path : all.toList()) {
                Path target = folder.resolve(source.relativize(path).toString());
                Files.createDirectories(target.getParent());
                if (Files.isRegularFile(path)) {
                    Files.copy(path, target);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new FolderOfScripts(folder);
    }

    public void replace(String file, String words, String others) {
        String content = read(file);
        assertThat(content).contains(words);
        int at = content.indexOf(words);
        write(file, content.substring(0, at) + others + content.substring(at + words.length()));
    }

    public void write(String file, String content) {
        try {
            Files.writeString(folder.resolve(file), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public int lineOf(String file, String words) {
        List<String> lines = read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        throw new AssertionError(words + " is not in " + file);
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
