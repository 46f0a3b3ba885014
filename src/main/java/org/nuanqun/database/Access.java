package org.nuanqun.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The port and password of the database in a folder: chosen at its first start, readable by its owner only. */
record Access(int port, String password) {

    private static final String FILE = "database-access.properties";

    /** What the folder remembers. */
    static Access readFrom(Path folder) throws IOException {
        Properties kept = kept(folder.resolve(FILE));
        return new Access(Integer.parseInt(kept.getProperty("port", "0")), kept.getProperty("password", newPassword()));
    }

    /** The same for a start: another port if another program has taken the old one, and remembered from now on. */
    static Access keptIn(Path folder) throws IOException {
        Access old = readFrom(folder);
        Access access = new Access(freePort(old.port()), old.password());
        access.keepIn(folder.resolve(FILE));
        return access;
    }

    private static Properties kept(Path file) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        return kept;
    }

    private void keepIn(Path file) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("port", String.valueOf(port));
        kept.setProperty("password", password);
        try (Writer writer = Folders.privateFile(file)) {
            kept.store(writer, null);
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            if (wanted == 0) {
                throw e;
            }
            return freePort(0);
        }
    }
}
