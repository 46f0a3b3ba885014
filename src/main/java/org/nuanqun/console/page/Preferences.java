package org.nuanqun.console.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How this browser's reader likes the pages: language and theme, each in a cookie that holds nothing else. */
@RequestScoped
public class Preferences {

    private static final String LANGUAGE = "nuanqun-language";
    private static final String THEME = "nuanqun-theme";
    private static final Set<String> THEMES = Set.of("light", "dark");

    private final HttpServerRequest request;

    Preferences(HttpServerRequest request) {
        this.request = request;
    }

    public Language language() {
        return cookie(LANGUAGE).map(Language::named).orElse(Language.ZH);
    }

    /** {@code light}, {@code dark}, or {@code system}. */
    public String theme() {
        return cookie(THEME).filter(THEMES::contains).orElse("system");
    }

    void keepLanguage(String code) {
        keep(LANGUAGE, Language.named(code).code());
    }

    void keepTheme(String theme) {
        keep(THEME, THEMES.contains(theme) ? theme : "system");
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(request.getCookie(name)).map(Cookie::getValue);
    }

    private void keep(String name, String value) {
        request.response()
                .addCookie(Cookie.cookie(name, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(request.isSSL())
                        .setMaxAge(Duration.ofDays(365).toSeconds()));
    }
}
