package org.nuanqun.advertising;

/** Words of a text that must not be said; {@code words} as the author wrote them, {@code instead} the safe wording. */
public record BannedWords(String code, String words, String why, String law, String instead) {

    @Override
    public String toString() {
        return "“%s”：%s（%s）。%s".formatted(words, why, law, instead);
    }
}
