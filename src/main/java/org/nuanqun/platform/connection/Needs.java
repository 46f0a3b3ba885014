package org.nuanqun.platform.connection;

import java.util.List;
import java.util.Set;

/** What the file of an account must hold, for each platform we know. */
public final class Needs {

    private static final Set<String> SECRETS =
            Set.of("secret", "callback.token", "callback.aes-key", "key", "signing-key");

    private Needs() {}

    /** A setting, and where at the platform it is found, Chinese first. A secret is never asked for in a browser. */
    public record Need(String key, String where) {

        public boolean isSecret() {
            return SECRETS.contains(key);
        }

        boolean isForCallbacks() {
            return key.equals("callback.token") || key.equals("signing-key");
        }
    }

    /** Empty for a platform nobody knows. */
    public static List<Need> of(String platform) {
        return PlatformFacts.of(platform).stream()
                .filter(fact -> fact.kind().equals("setting"))
                .map(fact -> new Need(fact.key(), fact.mend()))
                .toList();
    }

    /** False for a platform that only takes and never calls. */
    public static boolean isCalledBack(String platform) {
        return of(platform).stream().anyMatch(Need::isForCallbacks);
    }

    /** What a platform is called. */
    public record Name(String code, String chinese, String english) {}

    /** The platforms we know, in the order of our documentation. */
    public static List<Name> platforms() {
        return PlatformFacts.all().stream()
                .filter(fact -> fact.kind().equals("name"))
                .map(fact -> new Name(fact.platform(), fact.key(), fact.body()))
                .toList();
    }
}
