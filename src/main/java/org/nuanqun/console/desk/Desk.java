package org.nuanqun.console.desk;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.staff.Operator;
import org.nuanqun.vocabulary.ConditionCode;

/** All cases of one operator: danger first, and danger nobody has before danger somebody has; then what is due first; the rest by what happened last. */
public record Desk(Operator me, List<Case> needsMe, List<Case> rest) {

    private static final Comparator<Case> DANGER_FIRST = comparing((Case one) -> !one.isRedFlag())
            .thenComparing(one -> !one.isWaiting())
            .thenComparing(Desk::dueAt)
            .thenComparing(Case::liveliness);
    private static final Comparator<Case> LATEST_FIRST =
            comparing(Case::liveliness).reversed();

    static Desk of(Operator me, List<Case> cases) {
        return new Desk(
                me,
                cases.stream().filter(one -> one.needs(me)).sorted(DANGER_FIRST).toList(),
                cases.stream()
                        .filter(one -> !one.needs(me))
                        .sorted(LATEST_FIRST)
                        .toList());
    }

    /** The cases of a folder, in the same two stretches. */
    public Desk in(Folder folder) {
        return only(one -> folder.holds(one, me));
    }

    /** Those in groups of this condition. */
    public Desk about(ConditionCode condition) {
        return only(one -> one.isAbout(condition));
    }

    public long count(Predicate<Case> which) {
        return all().filter(which).count();
    }

    public Stream<Case> all() {
        return Stream.concat(needsMe.stream(), rest.stream());
    }

    private Desk only(Predicate<Case> which) {
        return new Desk(
                me,
                needsMe.stream().filter(which).toList(),
                rest.stream().filter(which).toList());
    }

    private static Instant dueAt(Case one) {
        return one.ticket().map(Ticket::dueAt).orElse(Instant.MAX);
    }
}
