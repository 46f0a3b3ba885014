package org.nuanqun.console.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** The console's two languages. */
public enum Language {
    ZH("zh", "zh-CN"),
    EN("en", "en");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /** The named one; Chinese where nothing sensible is named. */
    static Language named(String code) {
        return EN.code.equals(code) ? EN : ZH;
    }

    public String code() {
        return code;
    }

    /** For the page's {@code lang}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /** The messages of a bundle in this language. */
    public <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(code));
    }
}
