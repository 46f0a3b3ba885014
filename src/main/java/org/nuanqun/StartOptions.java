package org.nuanqun;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.StartRefused;

/** What a start was asked for; the command line outranks the environment. */
record StartOptions(
        int port,
        int managementPort,
        String host,
        Path dataFolder,
        Optional<DatabaseAddress> database,
        boolean sandbox) {

    /** Every option that takes a value, with the variable that says the same. */
    static final Map<String, String> VARIABLES = Map.of(
            "--port", "NUANQUN_PORT",
            "--management-port", "NUANQUN_MANAGEMENT_PORT",
            "--host", "NUANQUN_HOST",
            "--data-dir", "NUANQUN_DATA_DIR",
            "--database-url", "NUANQUN_DATABASE_URL");

    static StartOptions read(List<String> words, Map<String, String> environment) {
        Map<String, String> given = values(words);
        VARIABLES.forEach((option, variable) -> {
            String value = environment.getOrDefault(variable, "");
            if (!value.isBlank()) {
                given.putIfAbsent(option, value);
            }
        });
        return new StartOptions(
                port(given, "--port", 8080),
                port(given, "--management-port", 9000),
                given.getOrDefault("--host", ""),
                Path.of(given.getOrDefault("--data-dir", System.getProperty("user.home") + "/.local/share/nuanqun"))
                        .toAbsolutePath()
                        .normalize(),
                database(given, environment),
                given.containsKey("--sandbox"));
    }

    /** The sandbox is for this machine unless told otherwise; a production service stands behind a proxy or in a container. */
    String hostOrDefault() {
        return host.isEmpty() ? sandbox ? "127.0.0.1" : "0.0.0.0" : host;
    }

    private static Map<String, String> values(List<String> words) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--sandbox")) {
                given.put(word, "");
            } else if (!VARIABLES.containsKey(word)) {
                throw new StartRefused("There is no option " + word + "; ./nuanqun help lists them all.");
            } else if (i + 1 == words.size()) {
                throw new StartRefused("The option " + word + " needs a value; ./nuanqun help shows it.");
            } else {
                given.put(word, words.get(++i));
            }
        }
        return given;
    }

    private static int port(Map<String, String> given, String option, int otherwise) {
        String text = given.getOrDefault(option, String.valueOf(otherwise));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new StartRefused("\"" + text + "\" is not a port for " + option + "; write a number up to 65535.");
        }
        return Integer.parseInt(text);
    }

    private static Optional<DatabaseAddress> database(Map<String, String> given, Map<String, String> environment) {
        return Optional.ofNullable(given.get("--database-url"))
                .map(url -> DatabaseAddress.read(
                        url,
                        Optional.ofNullable(environment.get("NUANQUN_DATABASE_USER")),
                        Optional.ofNullable(environment.get("NUANQUN_DATABASE_PASSWORD"))));
    }
}
