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
import org.nuanqun.knowledge.Knowledge;
import org.nuanqun.language.Dates;
import org.nuanqun.language.StatedDate;
import org.nuanqun.language.WholeReply;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.Person;
import org.nuanqun.scripts.ReplyLists;
import org.nuanqun.scripts.Scripts;
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
    private final Scripts scripts;

    Understand(Triage triage, Knowledge knowledge, Scripts scripts) {
        this.triage = triage;
        this.knowledge = knowledge;
        this.scripts = scripts;
    }

    Understood words(String words, List<String> recent, Before before, LocalDate today) {
        Context context = context(recent, before, today);
        Reading reading = triage.read(answering(words, before.pending()), context);
        // danger does not wait for an answer to be looked up that nobody would give
        AboutAnswers answers = reading.isDanger() ? AboutAnswers.none() : answers(words, before, about(context), today);
        return new Understood(
                reading,
                scripts.current().language().shortReplies().of(words),
                date(words, before.pending(), today),
                answers);
    }

    private AboutAnswers answers(String words, Before before, Set<ConditionCode> about, LocalDate today) {
        ReplyLists said = scripts.current().language().replies();
        return new AboutAnswers(
                knowledge.retrieve(words, about, today),
                before.pending()
                        .filter(pending -> pending.is(PendingKind.ANSWERS))
                        .flatMap(offered -> Choice.in(words, offered, said, code -> knowledge.chosen(code, today))),
                before.given().filter(given -> saysItDidNotHelp(words, said)));
    }

    static boolean saysItDidNotHelp(String words, ReplyLists said) {
        return WholeReply.of(words).isOneOf(said.notHelpful())
                || WholeReply.firstClauseOf(words).isOneOf(said.notHelpful());
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

    private static Context context(List<String> recent, Before before, LocalDate today) {
        Speaking speaking = before.speaking();
        Person person = speaking.person();
        return new Context(
                recent,
                speaking.group().flatMap(group -> group.condition()),
                person.conditions(),
                weeks(person.dates().get(DateKind.DUE_DATE), today),
                daysSince(person.dates().get(DateKind.BIRTH), today),
                before.earlierDanger());
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
