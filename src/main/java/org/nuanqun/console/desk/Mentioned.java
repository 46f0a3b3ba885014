package org.nuanqun.console.desk;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nuanqun.staff.Operator;

/** Whom a note names with {@code @}: colleagues who can sign in and read. Of two who share a name both are meant. Pure. */
final class Mentioned {

    private static final String SIGNS = "@＠";

    private Mentioned() {}

    static Set<Operator> in(String note, Collection<Operator> colleagues) {
        Set<Operator> named = new HashSet<>();
        List<Operator> longestFirst = new ArrayList<>(colleagues);
        longestFirst.removeIf(one -> !one.enabled() || !one.role().mayRead());
        longestFirst.sort(comparing((Operator one) -> one.name().length()).reversed());
        for (int at = 0; at < note.length(); at++) {
            if (SIGNS.indexOf(note.charAt(at)) >= 0) {
                named.addAll(namedAt(note, at + 1, longestFirst));
            }
        }
        return named;
    }

    /** The longest name that stands there, so that who is called 王敏 is not meant where 王敏华 is. */
    private static List<Operator> namedAt(String note, int at, List<Operator> longestFirst) {
        return longestFirst.stream()
                .filter(one -> note.startsWith(one.name(), at))
                .findFirst()
                .map(longest -> longestFirst.stream()
                        .filter(one -> one.name().equals(longest.name()))
                        .toList())
                .orElse(List.of());
    }
}
