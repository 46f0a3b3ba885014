package org.nuanqun.console.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * The modules below give their reasons in English; this says them in Chinese. A reason nobody translated is shown as it is:
 * better than none.
 */
@Singleton
public class Reasons {

    private final Properties chinese = read("reasons_zh.properties");

    public String in(Language language, String reason) {
        return language == Language.ZH ? chinese.getProperty(reason, reason) : reason;
    }

    /** Whether the reason is one of our own sentences, and not what somebody wrote. */
    public boolean isOurs(String reason) {
        return chinese.containsKey(reason);
    }

    private static Properties read(String name) {
        var stream = Objects.requireNonNull(Reasons.class.getResourceAsStream(name), name);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
