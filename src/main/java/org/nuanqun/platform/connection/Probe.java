package org.nuanqun.platform.connection;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * A harmless read by which a permission shows. {@code path}: below {@code cgi-bin} unless it begins with a slash; {@code body}: ""
 * for a GET; {@code mend}: where the permission is granted; {@code what}: what it is for.
 */
record Probe(Kind kind, String path, String body, String mend, String what) {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final Pattern VALUE = Pattern.compile("\\$([a-z-]+)");

    enum Kind {
        /** Must answer well. */
        INTERFACE,
        /** Asks about what there is not: only a code about rights is a refusal. */
        KNOCK,
        /** A knock without whose right most of the service goes on. */
        OPTIONAL
    }

    /** Nothing if the fact is of another kind, or of an interface this account has no use for. */
    static Optional<Probe> of(PlatformFacts.Fact fact, Predicate<String> isSet) {
        String[] kind = fact.kind().split(":", 2);
        boolean isWanted = kind.length == 1 || isSet.test(kind[1]);
        return kind(kind[0])
                .filter(_ -> isWanted)
                .map(one -> new Probe(one, fact.key(), fact.body(), fact.mend(), fact.purpose()));
    }

    /** The path as an administrator reads it. */
    String name() {
        return path.replaceFirst("\\?.*", "");
    }

    /** Nothing if one of its values is not known. */
    Optional<Request> request(HttpUrl base, String token, Map<String, String> values) {
        Matcher wanted = VALUE.matcher(path + body);
        if (!wanted.results().map(found -> found.group(1)).allMatch(values::containsKey)) {
            return Optional.empty();
        }
        String under = path.startsWith("/") ? path : "/cgi-bin/" + path;
        HttpUrl url = HttpUrl.get(base.toString().replaceFirst("/$", "") + filled(under, values))
                .newBuilder()
                .addQueryParameter("access_token", token)
                .build();
        Request.Builder request = new Request.Builder().url(url);
        return Optional.of(
                body.isEmpty()
                        ? request.build()
                        : request.post(RequestBody.create(filled(body, values), JSON))
                                .build());
    }

    private static String filled(String text, Map<String, String> values) {
        return VALUE.matcher(text)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    private static Optional<Kind> kind(String word) {
        return switch (word) {
            case "interface" -> Optional.of(Kind.INTERFACE);
            case "knock" -> Optional.of(Kind.KNOCK);
            case "optional" -> Optional.of(Kind.OPTIONAL);
            default -> Optional.empty();
        };
    }
}
