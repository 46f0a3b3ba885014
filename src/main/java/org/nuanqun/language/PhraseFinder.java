package org.nuanqun.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds every one of many phrases in one pass (Aho-Corasick): time grows with the text, not with the number of phrases. */
final class PhraseFinder {

    interface Sink {
        void found(int phrase, int end);
    }

    private final Map<Long, Integer> next = new HashMap<>();
    private final List<Integer> phraseAt = new ArrayList<>();
    private final List<Integer> parent = new ArrayList<>();
    private final List<Character> letter = new ArrayList<>();
    private int[] fail = new int[0];
    private int[] shorter = new int[0];

    PhraseFinder(List<String> phrases) {
        node(0, '\0');
        for (int i = 0; i < phrases.size(); i++) {
            add(phrases.get(i), i);
        }
        link();
    }

    void find(String text, Sink sink) {
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            at = step(at, text.charAt(i));
            for (int n = phraseAt.get(at) >= 0 ? at : shorter[at]; n > 0; n = shorter[n]) {
                sink.found(phraseAt.get(n), i + 1);
            }
        }
    }

    private void add(String phrase, int number) {
        int at = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            int from = at;
            at = next.computeIfAbsent(key(at, c), k -> node(from, c));
        }
        phraseAt.set(at, number);
    }

    private int node(int from, char c) {
        phraseAt.add(-1);
        parent.add(from);
        letter.add(c);
        return phraseAt.size() - 1;
    }

    /** Breadth first, so that each shorter suffix is linked before it is needed. */
    private void link() {
        fail = new int[phraseAt.size()];
        shorter = new int[phraseAt.size()];
        Map<Integer, List<Integer>> children = new HashMap<>();
        for (int n = 1; n < phraseAt.size(); n++) {
            children.computeIfAbsent(parent.get(n), k -> new ArrayList<>()).add(n);
        }
        ArrayDeque<Integer> queue = new ArrayDeque<>(children.getOrDefault(0, List.of()));
        while (!queue.isEmpty()) {
            int n = queue.remove();
            fail[n] = parent.get(n) == 0 ? 0 : step(fail[parent.get(n)], letter.get(n));
            shorter[n] = phraseAt.get(fail[n]) >= 0 ? fail[n] : shorter[fail[n]];
            queue.addAll(children.getOrDefault(n, List.of()));
        }
    }

    private int step(int from, char c) {
        int at = from;
        while (true) {
            Integer to = next.get(key(at, c));
            if (to != null) {
                return to;
            }
            if (at == 0) {
                return 0;
            }
            at = fail[at];
        }
    }

    private static long key(int node, char c) {
        return ((long) node << 16) | c;
    }
}
