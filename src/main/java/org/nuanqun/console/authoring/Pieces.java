package org.nuanqun.console.authoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.nuanqun.triage.Evidence;

/** Cuts a sentence at the words that decided. Pure. */
final class Pieces {

    private Pieces() {}

    static List<Tried.Piece> of(String sentence, List<Evidence> evidence) {
        BitSet marked = new BitSet(sentence.length());
        evidence.forEach(
                one -> marked.set(Math.min(one.start(), sentence.length()), Math.min(one.end(), sentence.length())));
        List<Tried.Piece> pieces = new ArrayList<>();
        for (int from = 0; from < sentence.length(); ) {
            boolean isMarked = marked.get(from);
            int next = isMarked ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int end = next < 0 ? sentence.length() : Math.min(next, sentence.length());
            pieces.add(new Tried.Piece(sentence.substring(from, end), isMarked));
            from = end;
        }
        return pieces;
    }
}
