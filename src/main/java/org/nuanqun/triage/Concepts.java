package org.nuanqun.triage;

import java.util.Arrays;
import java.util.List;
import org.nuanqun.language.Facts;
import org.nuanqun.language.Said;
import org.nuanqun.language.Scope;
import org.nuanqun.language.Standing;
import org.nuanqun.language.Wordings;

/**
 * The named lists of words of all scripts, numbered twice: said of now, or only denied, remembered, imagined or told of
 * somewhere else. So what was learnt from one word holds for the others of its list. Behind them, whether the numbers that are
 * stated are usual.
 */
final class Concepts {

    /** Of a word that is said over and over, the first times tell. */
    private static final int ENOUGH = 3;

    /** A longer message says a little of everything; it is compared by its letters, and its time stays bounded. */
    private static final int LONGEST = 600;

    private final List<Integer> lists;
    private final UsualNumbers usual;

    Concepts(Wordings.Builder words, UsualNumbers usual) {
        lists = words.named();
        this.usual = usual;
    }

    int size() {
        return 2 * lists.size() + 1;
    }

    /** Those a sentence uses, each once, in order. */
    int[] of(Said said, Scope scope, Facts facts) {
        if (said.letters().length() > LONGEST) {
            return new int[0];
        }
        int[] used = new int[lists.size() + 1];
        int count = 0;
        for (int i = 0; i < lists.size(); i++) {
            if (said.says(lists.get(i))) {
                used[count++] = 2 * i + (holds(said, lists.get(i), scope) ? 0 : 1);
            }
        }
        if (usual.areAllOf(facts)) {
            used[count++] = 2 * lists.size();
        }
        return Arrays.copyOf(used, count);
    }

    private static boolean holds(Said said, int list, Scope scope) {
        return said.of(list).stream()
                .limit(ENOUGH)
                .map(scope::of)
                .anyMatch(standing -> standing == Standing.PRESENT || standing == Standing.JUST_OVER);
    }
}
