package org.nuanqun.scripts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nuanqun.language.Wordings;

/** That every wording can be read, and that the lists of words that are mentioned or always needed stand somewhere. */
final class WordingChecks {

    /** What tells now from once, here from elsewhere, and what sounds like illness, whatever the script. */
    static final Set<String> NEEDED = Set.of(
            "ache",
            "again",
            "connector",
            "danger-hint",
            "denial-after",
            "despair",
            "elsewhere",
            "figure",
            "health",
            "just-now",
            "learning",
            "may-happen",
            "negation",
            "negation-filler",
            "negation-idiom",
            "now",
            "over",
            "past",
            "silent-baby",
            "symptom",
            "topic");

    private final List<Written> written = new ArrayList<>();
    private final Set<String> shared = new HashSet<>();

    /** A text of wordings, and the lists its own script has. */
    private record Written(Passage passage, Set<String> own) {}

    void language(Passage page) {
        shared.addAll(lists(page));
        signs(page, "unclear", Set.of());
        signs(page, "for-clinicians", Set.of());
        signs(page, "relapse", Set.of());
    }

    void redFlag(Passage page) {
        signs(page, "signs", lists(page));
    }

    void complaints(Passage page) {
        Set<String> own = lists(page);
        page.each("kinds").forEach(kind -> signs(kind, "signs", own));
    }

    void condition(Passage page) {
        List.of("lay-names", "signs", "hints", "not-with").forEach(field -> wordings(page, field, Set.of()));
    }

    void check(Faults faults) {
        written.forEach(this::check);
        for (String name : new TreeSet<>(NEEDED)) {
            if (!shared.contains(name)) {
                faults.add(
                        "language/",
                        1,
                        "no list of words is called '%s'".formatted(name),
                        "write it there under words:");
            }
        }
    }

    private void check(Written text) {
        text.passage()
                .text()
                .lines()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .forEach(wording -> check(text, wording));
    }

    private void check(Written text, String wording) {
        try {
            Wordings.mentionedBy(wording).stream()
                    .filter(name -> !text.own().contains(name) && !shared.contains(name))
                    .forEach(name -> text.passage()
                            .fault(
                                    "no list of words is called {%s}".formatted(name),
                                    "write it under words:, here or in language/, or check its spelling"));
        } catch (IllegalArgumentException unreadable) {
            text.passage()
                    .fault(
                            "cannot read the wording '%s'".formatted(wording),
                            "close every { and (, and put something between and around them");
        }
    }

    private Set<String> lists(Passage page) {
        if (!page.has("words")) {
            return Set.of();
        }
        Set<String> own = page.at("words").entries().keySet();
        own.forEach(name -> wordings(page.at("words"), name, own));
        return own;
    }

    private void signs(Passage page, String field, Set<String> own) {
        for (Passage sign : page.each(field)) {
            sign.each("all").forEach(group -> group.each().forEach(text -> written.add(new Written(text, own))));
            wordings(sign, "none", own);
        }
    }

    private void wordings(Passage page, String field, Set<String> own) {
        page.each(field).forEach(text -> written.add(new Written(text, own)));
    }
}
