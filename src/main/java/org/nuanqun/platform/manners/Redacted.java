package org.nuanqun.platform.manners;

import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;

/** An address fit for a log: these platforms carry their secrets in the query. */
public final class Redacted {

    private static final Set<String> HARMLESS = Set.of("type", "need_name", "cursor", "limit", "lang");

    private Redacted() {}

    public static String of(HttpUrl url) {
        HttpUrl.Builder shown = url.newBuilder().username("").password("").query(null);
        for (int i = 0; i < url.querySize(); i++) {
            String name = url.queryParameterName(i);
            boolean isShown = HARMLESS.contains(name.toLowerCase(Locale.ROOT));
            shown.addQueryParameter(name, isShown ? url.queryParameterValue(i) : "hidden");
        }
        return shown.build().toString();
    }
}
