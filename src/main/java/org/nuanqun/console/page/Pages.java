package org.nuanqun.console.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import org.nuanqun.console.door.FormToken;

/** What the pages of this request share: who reads, in which language, at which time. */
@RequestScoped
public class Pages {

    private final Preferences preferences;
    private final FormToken token;
    private final ConsoleConfig config;
    private final Clock clock;
    private final HttpServerRequest request;

    Pages(Preferences preferences, FormToken token, ConsoleConfig config, Clock clock, HttpServerRequest request) {
        this.preferences = preferences;
        this.token = token;
        this.config = config;
        this.clock = clock;
        this.request = request;
    }

    public Frame frame() {
        Language language = language();
        return new Frame(
                language.code(),
                language.tag(),
                preferences.theme(),
                token.value(),
                config.hospital(),
                config.sandbox(),
                request.path());
    }

    /** The hospital's number for patients; empty where none is set. */
    public String hotline() {
        return config.hotline();
    }

    public Language language() {
        return preferences.language();
    }

    public Moments moments() {
        return new Moments(language(), clock);
    }

    /** The template in the reader's language. */
    public TemplateInstance inTheReadersLanguage(TemplateInstance template) {
        return template.setLocale(language().locale());
    }
}
