package org.nuanqun.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that turn a question into another one. "Is eczema catching?" is very near to "how to care for eczema", yet the answer
 * to the one is none to the other; so an answer must itself speak of what is asked.
 */
final class Aspects {

    private static final int FEW = 2;

    private final List<Aspect> all;

    /**
     * A keyword that hardly any answer speaks of changes the question too.
     *
     * @param names of conditions, as patients say them
     * @param written the words the scripts list
     */
    Aspects(List<IndexedAnswer> answers, List<Aspect> names, List<String> written) {
        Stream<String> keywords = answers.stream()
                .flatMap(answer -> answer.keywords().stream())
                .filter(keyword -> keyword.length() > 1 && spokenOf(keyword, answers) <= FEW);
        Stream<Aspect> words =
                Stream.concat(written.stream(), keywords).distinct().map(word -> new Aspect(word, Set.of()));
        this.all = Stream.concat(names.stream(), words).toList();
    }

    private static long spokenOf(String keyword, List<IndexedAnswer> answers) {
        return answers.stream().filter(answer -> answer.says(keyword)).count();
    }

    List<Aspect> in(String letters) {
        return all.stream().filter(aspect -> letters.contains(aspect.word())).toList();
    }
}
