package org.nuanqun.revisions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * In the place of the service's jar when it is asked for {@code scripts test}: reads the folder it was given and tells of each
 * dialogue that it went as written, unless its file says {@code nobody-can-answer-this}, and falls down where it says
 * {@code here-it-falls-down}. Holding them for real takes a build.
 */
public final class PretendDialogues {

    private PretendDialogues() {}

    public static void main(String... words) throws IOException {
        if (System.getenv("NUANQUN_DATABASE_PASSWORD") != null
                || !List.of(words).subList(0, 2).equals(List.of("scripts", "test"))) {
            throw new IllegalStateException("this is not how dialogues are held");
        }
        Path folder = Path.of(System.getProperty("scripts.folder"));
        Path outcomes = Path.of(System.getProperty("workbench.outcomes"));
        String only = words.length > 2 ? words[2] : "";
        try (Stream<Path> files = Files.walk(folder.resolve("dialogues"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String name = folder.relativize(file).toString();
                if (name.contains(only) && Files.readString(file).contains("here-it-falls-down")) {
                    System.out.println("no memory left");
                    Runtime.getRuntime().halt(137);
                }
                if (name.contains(only)) {
                    Files.writeString(
                            outcomes,
                            line(name, Files.readString(file)),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
                }
            }
        }
    }

    private static String line(String name, String dialogue) {
        String problem = dialogue.contains("nobody-can-answer-this") ? "expected the answer hives-care, got: 请稍等" : "";
        return "{\"file\":\"%s\",\"title\":\"%s\",\"protects\":\"\",\"line\":%d,\"problem\":\"%s\",\"chat\":[]}\n"
                .formatted(name, name, problem.isEmpty() ? 0 : 7, problem);
    }
}
