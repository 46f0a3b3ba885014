package org.nuanqun.triage;

import java.util.List;
import org.nuanqun.language.Meaning;
import org.nuanqun.triage.ConditionIndex.Weighed;
import org.nuanqun.triage.Finding.LikelyCondition;
import org.nuanqun.triage.Finding.NeedsAnswer;
import org.nuanqun.triage.Finding.NotMedical;
import org.nuanqun.triage.Finding.Unclear;

/** Decides between conditions: one that stands out, two that need a question, or none. */
final class ConditionTriage {

    /** Likeness that is enough beside a name, beside a sign, and alone; chat about other things stays below. */
    private static final double ENOUGH_WITH_NAME = 0.46;

    private static final double ENOUGH_WITH_SIGN = 0.54;
    private static final double ENOUGH_ALONE = 0.62;

    private static final double SHARPNESS = 30;

    /** Two conditions nearer to each other than this need a question: the more so when another department would answer. */
    private static final double CLEARLY_AHEAD = 0.008;

    private static final double CLEARLY_AHEAD_OF_ANOTHER_DEPARTMENT = 0.03;

    private final ConditionIndex index;
    private final Meaning meaning;

    ConditionTriage(ConditionIndex index, Meaning meaning) {
        this.index = index;
        this.meaning = meaning;
    }

    /** The likeliest conditions first, whether or not the bot would act on them. */
    List<Weighed> ranked(Message message, Context context) {
        return index.weigh(message, meaning.of(message.text().original()), context);
    }

    Finding decide(List<Weighed> ranked, Message message, boolean aboutHealth) {
        if (ranked.isEmpty() || !isEnough(ranked.getFirst())) {
            return aboutHealth ? new Unclear("像是在问病情，但分不出属于哪个病种", List.of()) : new NotMedical("没有说到病情", List.of());
        }
        Weighed best = ranked.getFirst();
        if (ranked.size() > 1 && isNear(best, ranked.get(1)) && isEnough(ranked.get(1))) {
            return ask(message, best, ranked.get(1));
        }
        return new LikelyCondition(
                best.condition().code(), confidence(ranked), best.condition().department(), evidence(message, best));
    }

    private static boolean isNear(Weighed best, Weighed next) {
        boolean sameDepartment =
                best.condition().department().equals(next.condition().department());
        double ahead = sameDepartment ? CLEARLY_AHEAD : CLEARLY_AHEAD_OF_ANOTHER_DEPARTMENT;
        return best.weight() - next.weight() < ahead;
    }

    private static boolean isEnough(Weighed one) {
        double enough = one.names() > 0 ? ENOUGH_WITH_NAME : one.signs() > 0 ? ENOUGH_WITH_SIGN : ENOUGH_ALONE;
        // A bare name is like no sentence, and yet clear.
        return one.isAllItSays() || one.nearness() >= enough;
    }

    private static NeedsAnswer ask(Message message, Weighed one, Weighed other) {
        List<String> taps = List.of(tap(one), tap(other), "都不是");
        return new NeedsAnswer(
                "您想问的更接近哪一个：%s，还是%s？".formatted(taps.get(0), taps.get(1)),
                List.of(one.condition().code(), other.condition().code()),
                taps,
                evidence(message, one));
    }

    private static String tap(Weighed weighed) {
        return weighed.condition().clarify().orElse(weighed.condition().name());
    }

    /** From 0 to 1, for comparing: how much of what speaks for the five likeliest speaks for the first. */
    private static double confidence(List<Weighed> ranked) {
        double all = ranked.stream()
                .limit(5)
                .mapToDouble(weighed -> Math.exp(weighed.weight() * SHARPNESS))
                .sum();
        return Math.exp(ranked.getFirst().weight() * SHARPNESS) / all;
    }

    private static List<Evidence> evidence(Message message, Weighed weighed) {
        return weighed.words().stream()
                .filter(message::isOwn)
                .map(span -> message.evidence(span, weighed.condition().name()))
                .toList();
    }
}
