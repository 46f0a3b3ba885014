package org.nuanqun.hosting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.nuanqun.conversation.Owner;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.groups.Group;
import org.nuanqun.knowledge.Knowledge;
import org.nuanqun.knowledge.Retrieved;
import org.nuanqun.knowledge.WhyNone;
import org.nuanqun.people.Person;
import org.nuanqun.platform.Content;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Context;
import org.nuanqun.triage.Reading;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.GroupId;
import org.nuanqun.vocabulary.PersonId;

/**
 * What the bot would do about a message, decided as always and not done: for authors who try a sentence. It is said by
 * somebody nothing is known of, in the middle of a talk; there are no groups with room to invite to.
 */
public final class Rehearsal {

    private static final AccountId NOWHERE = new AccountId("sandbox", "rehearsal");

    /** {@code said}: the text that would go out; {@code person}: the department of the person who would be called. */
    public record Outcome(String why, Optional<String> said, List<String> taps, Optional<DepartmentCode> person) {}

    /** What a sentence is understood to be, what fits it, why nothing does, and what would be done. */
    public record Heard(Reading reading, Retrieved retrieved, Optional<WhyNone> whyNone, Outcome outcome) {}

    private Rehearsal() {}

    /**
     * @param group as if said in the group of that condition; otherwise one to one
     * @param reader understands a message by the same scripts
     */
    public static Heard hear(
            ScriptSet scripts,
            String words,
            Optional<ConditionCode> group,
            BiFunction<String, Context, Reading> reader,
            Knowledge knowledge,
            LocalDate today) {
        Reading reading = reader.apply(words, Context.inGroup(group));
        Set<ConditionCode> about = group.stream().collect(Collectors.toSet());
        Retrieved retrieved = reading.isDanger() ? new Retrieved.Nothing() : knowledge.retrieve(words, about, today);
        boolean isToBeExplained = !reading.isDanger() && retrieved instanceof Retrieved.Nothing;
        return new Heard(
                reading,
                retrieved,
                isToBeExplained ? knowledge.whyNone(words, about, today) : Optional.empty(),
                of(scripts, words, reading, retrieved, group));
    }

    static Outcome of(
            ScriptSet scripts, String words, Reading reading, Retrieved answers, Optional<ConditionCode> group) {
        Decision decision = Judgement.of(situation(scripts, words, reading, answers, group));
        return new Outcome(
                decision.why(),
                decision.acts().stream().flatMap(act -> said(act).stream()).findFirst(),
                decision.acts().stream()
                        .filter(Act.Reply.class::isInstance)
                        .flatMap(act -> ((Act.Reply) act).taps().stream())
                        .toList(),
                decision.acts().stream()
                        .filter(Act.OpenTicket.class::isInstance)
                        .map(act -> ((Act.OpenTicket) act).department())
                        .findFirst());
    }

    private static Optional<String> said(Act act) {
        if (act instanceof Act.SafetyText safety) {
            return Optional.of(safety.text());
        }
        return act instanceof Act.Reply reply ? Optional.of(reply.text()) : Optional.empty();
    }

    private static Situation situation(
            ScriptSet scripts, String words, Reading reading, Retrieved answers, Optional<ConditionCode> group) {
        return new Situation(
                new Content.Words(words),
                new Person(PersonId.next(), NOWHERE, "", "", Set.of(), Map.of()),
                group.map(condition -> new Group(GroupId.next(), NOWHERE, "", "", Optional.of(condition), 0, 0)),
                new Ownership(Owner.BOT, Optional.empty(), 0, Optional.empty()),
                reading,
                scripts.language().shortReplies().of(words),
                Optional.empty(),
                new AboutAnswers(answers, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                List.of(),
                scripts,
                group.isEmpty(),
                false,
                "120");
    }
}
