package org.nuanqun.workbench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of a file that another process is writing: each once, when it is whole. The last letter may be there by half. */
final class GrowingLines {

    private final Path file;
    private long read;

    GrowingLines(Path file) {
        this.file = file;
    }

    /** Those that came since it was asked last; none while there is no file. */
    List<String> more() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            open.seek(read);
            byte[] bytes = new byte[Math.toIntExact(open.length() - read)];
            open.readFully(bytes);
            int end = endOfLines(bytes);
            read += end;
            return new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** In UTF-8 no part of a letter looks like a line end. */
    private static int endOfLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
