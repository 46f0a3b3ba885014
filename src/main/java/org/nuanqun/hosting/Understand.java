package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanqun.knowledge.AnswerFound;
import org.nuanqun.knowledge.Knowledge;
import org.nuanqun.language.Dates;
import org.nuanqun.language.Replies;
import org.nuanqun.language.StatedDate;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.Person;
import org.nuanqun.triage.Context;
import org.nuanqun.triage.Reading;
import org.nuanqun.triage.Triage;
import org.nuanqun.vocabulary.ConditionCode;

/** Reads a message in the light of who speaks where, and what was asked last. */
@ApplicationScoped
class Understand {

    private static final int WEEKS = 40;

    private final Triage triage;
    private final Knowledge knowledge;

    Understand(Triage triage, Knowledge knowledge) {
        this.triage = triage;
        this.knowledge = knowledge;
    }

    Understood words(String words, List<String> recent, Speaking speaking, Optional<Pending> pending, LocalDate today) {
        Context context = context(recent, speaking, today);
        Reading reading = triage.read(answering(words, pending), context);
        return new Understood(
                reading, Replies.of(words), date(words, pending, today), answer(words, reading, context, today));
    }

    /** Danger does not wait for an answer to be looked up that nobody would give. */
    private Optional<AnswerFound> answer(String words, Reading reading, Context context, LocalDate today) {
        return reading.isDanger() ? Optional.empty() : knowledge.find(words, about(context), today);
    }

    /** An answer to our question is read together with what it was asked about. */
    private static String answering(String words, Optional<Pending> pending) {
        return pending.filter(p -> p.is(PendingKind.QUESTION))
                .map(p -> words + " " + p.words())
                .orElse(words);
    }

    private static Optional<StatedDate> date(String words, Optional<Pending> pending, LocalDate today) {
        return pending.filter(p -> p.is(PendingKind.DATE))
                .map(p -> StatedDate.Kind.valueOf(p.value()))
                .map(kind -> Dates.of(words, today, kind))
                .orElseGet(() -> Dates.of(words, today));
    }

    private static Context context(List<String> recent, Speaking speaking, LocalDate today) {
        Person person = speaking.person();
        return new Context(
                recent,
                speaking.group().flatMap(group -> group.condition()),
                person.conditions(),
                weeks(person.dates().get(DateKind.DUE_DATE), today),
                daysSince(person.dates().get(DateKind.BIRTH), today));
    }

    private static Set<ConditionCode> about(Context context) {
        Set<ConditionCode> about = new HashSet<>(context.personConditions());
        context.groupCondition().ifPresent(about::add);
        return about;
    }

    private static OptionalInt weeks(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return OptionalInt.empty();
        }
        int weeks = (int) (WEEKS - Math.ceilDiv(ChronoUnit.DAYS.between(today, due), 7));
        return weeks >= 0 && weeks <= WEEKS + 3 ? OptionalInt.of(weeks) : OptionalInt.empty();
    }

    private static OptionalInt daysSince(@Nullable LocalDate birth, LocalDate today) {
        return birth == null || birth.isAfter(today)
                ? OptionalInt.empty()
                : OptionalInt.of((int) ChronoUnit.DAYS.between(birth, today));
    }
}
