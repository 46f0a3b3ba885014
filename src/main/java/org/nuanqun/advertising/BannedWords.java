package org.nuanqun.advertising;

/** Words of a text that must not be said; {@code words} as the author wrote them, {@code instead} the safe wording. */
public record BannedWords(String code, String words, String why, String law, String instead) {

    /** The objection as an author of a text reads it, in the language of the rules. */
    public String told() {
        return "“%s”：%s（%s）。%s".formatted(words, why, law, instead);
    }
}
