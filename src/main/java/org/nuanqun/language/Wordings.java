package org.nuanqun.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All wordings of all scripts, compiled once. A wording is a row of parts: letters, {@code {name}} for a list of words,
 * {@code (a|b)} for a choice, and {@code ~} or {@code ~6} where a few other letters may stand between.
 */
public final class Wordings {

    /** Parts one after the other, each at most so many letters behind the one before. */
    record Row(List<Step> steps) {}

    record Step(int list, int gapBefore) {}

    private final PhraseFinder finder;
    private final int[][] listsOfPhrase;
    private final int[] phraseLengths;
    private final List<List<Row>> rows;
    private final int barrier;
    private final int barrierExcused;

    private Wordings(Builder built) {
        finder = new PhraseFinder(List.copyOf(built.phrases.keySet()));
        phraseLengths = built.phrases.keySet().stream().mapToInt(String::length).toArray();
        listsOfPhrase = built.phrases.values().stream()
                .map(lists -> lists.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        rows = List.copyOf(built.rows);
        barrier = built.known("", "negation");
        barrierExcused = built.known("", "negation-idiom");
    }

    /**
     * The lists of words that one wording mentions.
     *
     * @throws IllegalArgumentException if it cannot be read, saying from where on
     */
    public static Set<String> mentionedBy(String wording) {
        Set<String> names = new TreeSet<>();
        for (WordingPart part : WordingPart.parse(wording, 0)) {
            switch (part.kind()) {
                case NAME -> names.add(part.text());
                case LETTERS -> lettersOf(part.text());
                case CHOICE -> Stream.of(part.text().split("\\|")).forEach(one -> names.addAll(mentionedBy(one)));
            }
        }
        return names;
    }

    private static String lettersOf(String words) {
        String letters = NormalText.of(words).letters();
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("a wording without letters: '%s'".formatted(words));
        }
        return letters;
    }

    public Said read(String letters) {
        Said said = new Said(letters, rows);
        finder.find(letters, (phrase, end) -> said.add(listsOfPhrase[phrase], end - phraseLengths[phrase], end));
        said.close(barrier, barrierExcused);
        return said;
    }

    public int phrases() {
        return phraseLengths.length;
    }

    /** Collects the lists of all scripts; a name is looked for among the script's own lists first, then among the shared. */
    public static final class Builder {

        private static final int USUAL_GAP = 4;
        private final Map<String, Integer> names = new HashMap<>();
        private final Map<String, List<Integer>> phrases = new LinkedHashMap<>();
        private final List<List<Row>> rows = new ArrayList<>();
        private final List<Runnable> later = new ArrayList<>();

        /** Names first, so that a list may mention another that stands below it. */
        public Builder name(String owner, Map<String, List<String>> lists) {
            lists.forEach((name, wordings) -> {
                int list = newList();
                names.put(owner + "/" + name, list);
                later.add(() -> fill(list, owner, wordings));
            });
            return this;
        }

        public int list(String owner, List<String> wordings) {
            int list = newList();
            later.add(() -> fill(list, owner, wordings));
            return list;
        }

        public int known(String owner, String name) {
            Integer own = names.get(owner + "/" + name);
            Integer shared = own != null ? own : names.get("/" + name);
            if (shared == null) {
                throw new IllegalArgumentException("no list of words is called {%s} (in %s)".formatted(name, owner));
            }
            return shared;
        }

        /** The lists that have a name, in the order of owners and names. */
        public List<Integer> named() {
            return new TreeMap<>(names).values().stream().toList();
        }

        public boolean knows(String name) {
            return names.containsKey("/" + name);
        }

        public Wordings build() {
            later.forEach(Runnable::run);
            return new Wordings(this);
        }

        private int newList() {
            rows.add(new ArrayList<>());
            return rows.size() - 1;
        }

        private void fill(int list, String owner, List<String> wordings) {
            for (String wording : wordings) {
                for (String one : wording.trim().split("\\s+")) {
                    if (!one.isEmpty()) {
                        wording(list, owner, one);
                    }
                }
            }
        }

        private void wording(int list, String owner, String wording) {
            List<WordingPart> parts = WordingPart.parse(wording, USUAL_GAP);
            if (parts.size() == 1 && parts.getFirst().isLetters()) {
                phrase(parts.getFirst().text(), list);
            } else {
                rows.get(list)
                        .add(new Row(parts.stream()
                                .map(part -> new Step(listOf(part, owner, list), part.gapBefore()))
                                .toList()));
            }
        }

        private int listOf(WordingPart part, String owner, int within) {
            return switch (part.kind()) {
                case NAME -> other(owner, part.text(), within);
                case LETTERS -> inline(List.of(part.text()), owner);
                case CHOICE -> inline(List.of(part.text().split("\\|")), owner);
            };
        }

        /** A list that mentions its own name means the shared one. */
        private int other(String owner, String name, int within) {
            int list = known(owner, name);
            return list == within ? known("", name) : list;
        }

        private int inline(List<String> wordings, String owner) {
            int list = newList();
            wordings.forEach(wording -> wording(list, owner, wording));
            return list;
        }

        private void phrase(String words, int list) {
            phrases.computeIfAbsent(lettersOf(words), k -> new ArrayList<>()).add(list);
        }
    }
}
