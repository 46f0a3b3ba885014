package org.nuanqun.console.page;

/** What every page needs before anybody is signed in. {@code path} is where a change of language leads back to. */
public record Frame(
        String language, String tag, String theme, String token, String hospital, boolean sandbox, String path) {

    public boolean isTheme(String name) {
        return theme.equals(name);
    }

    /** The code of the language this page is not in. */
    public String otherLanguage() {
        return language.equals("zh") ? "en" : "zh";
    }
}
