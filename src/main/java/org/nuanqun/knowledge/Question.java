package org.nuanqun.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuanqun.language.Meaning;
import org.nuanqun.language.NormalText;

/** What is asked in a message, and what kind of asking no approved answer may serve. */
record Question(String letters, Set<String> grams, Optional<float[]> meaning, boolean asks, boolean isForAClinician) {

    /** A story is told first and the question asked last; what is asked is near the end. */
    private static final int MOST_READ = 80;

    private static final Pattern ASKING =
            Pattern.compile("[吗么啥谁咋呢几]|什么|怎|哪|多久|多少|多大|为何|(.)[不没]\\1|还是|如何|不$|没$|吧$" + "|还能|能否|可否|帮我|帮忙|想学|想问|请问");

    /** @param forClinicians what marks a question only a clinician who sees the patient may answer */
    static Question in(String text, Meaning meaning, List<Pattern> forClinicians) {
        NormalText normal = NormalText.of(text);
        String all = normal.letters();
        String letters = all.substring(Math.max(0, all.length() - MOST_READ));
        boolean asks = normal.asks() || ASKING.matcher(letters).find();
        boolean isForAClinician =
                forClinicians.stream().anyMatch(asked -> asked.matcher(letters).find());
        return new Question(letters, Grams.of(letters), meaning.of(letters), asks, isForAClinician);
    }
}
