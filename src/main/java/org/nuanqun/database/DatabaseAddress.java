package org.nuanqun.database;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a database is and how to sign in to it. */
public record DatabaseAddress(String url, String user, String password) {

    private static final Pattern PARAMETER = Pattern.compile("[?&](user|password)=([^&]*)");

    public DatabaseAddress {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "\"" + withoutSecrets(url) + "\" is not the address of a PostgreSQL database; write it as"
                            + " jdbc:postgresql://host:5432/name or postgresql://host:5432/name.");
        }
    }

    /** Reads both ways of writing an address; what the address does not say comes from the two other settings. */
    public static DatabaseAddress read(String text, Optional<String> user, Optional<String> password) {
        if (!text.startsWith("jdbc:") && text.matches("postgres(ql)?://[^@/]+@.*")) {
            return fromUri(text, user, password);
        }
        String url = text.startsWith("postgres") ? "jdbc:" + text.replaceFirst("^postgres:", "postgresql:") : text;
        return new DatabaseAddress(
                withoutParameters(url),
                parameter(url, "user").or(() -> user).orElse("nuanqun"),
                parameter(url, "password").or(() -> password).orElse(""));
    }

    private static DatabaseAddress fromUri(String text, Optional<String> user, Optional<String> password) {
        URI uri = URI.create(text);
        String[] signIn = uri.getUserInfo().split(":", 2);
        String rest = text.substring(text.indexOf('@') + 1);
        return new DatabaseAddress(
                "jdbc:postgresql://" + rest,
                signIn[0].isEmpty() ? user.orElse("nuanqun") : signIn[0],
                signIn.length > 1 ? signIn[1] : password.orElse(""));
    }

    private static Optional<String> parameter(String url, String name) {
        return PARAMETER
                .matcher(url)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> java.net.URLDecoder.decode(found.group(2), java.nio.charset.StandardCharsets.UTF_8))
                .findFirst();
    }

    /** Passwords travel beside the address, never in it: addresses are logged. */
    private static String withoutParameters(String url) {
        Matcher matcher = PARAMETER.matcher(url);
        String bare = matcher.replaceAll("");
        return bare.contains("&") && !bare.contains("?") ? bare.replaceFirst("&", "?") : bare;
    }

    private static String withoutSecrets(String url) {
        return url.replaceAll("//[^@/]*@", "//***@").replaceAll("password=[^&]*", "password=***");
    }

    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "nuanqun");
        return DriverManager.getConnection(url, properties);
    }

    /** Fit for a terminal or a log. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
