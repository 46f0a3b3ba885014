package org.nuanqun.triage;

/** A sentence in its normal form, and which lists of words it uses. */
final class ReadSentence {

    private final String letters;
    private final int[] concepts;

    ReadSentence(String letters, int[] concepts) {
        this.letters = letters;
        this.concepts = concepts;
    }

    String letters() {
        return letters;
    }

    int[] concepts() {
        return concepts;
    }
}
