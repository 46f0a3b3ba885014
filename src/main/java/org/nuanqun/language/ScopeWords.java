package org.nuanqun.language;

/** The lists of words that move a sign out of the present. */
public record ScopeWords(
        int negation,
        int negationIdiom,
        int negationFiller,
        int connector,
        int denialAfter,
        int symptom,
        int past,
        int now,
        int justNow,
        int again,
        int over,
        int learning,
        int mayHappen,
        int elsewhere,
        int figure) {

    public static ScopeWords in(Wordings.Builder words) {
        return new ScopeWords(
                words.known("", "negation"),
                words.known("", "negation-idiom"),
                words.known("", "negation-filler"),
                words.known("", "connector"),
                words.known("", "denial-after"),
                words.known("", "symptom"),
                words.known("", "past"),
                words.known("", "now"),
                words.known("", "just-now"),
                words.known("", "again"),
                words.known("", "over"),
                words.known("", "learning"),
                words.known("", "may-happen"),
                words.known("", "elsewhere"),
                words.known("", "figure"));
    }
}
