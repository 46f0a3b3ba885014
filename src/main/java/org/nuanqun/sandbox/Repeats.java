package org.nuanqun.sandbox;

import java.util.ArrayList;
import java.util.List;

/** Says once, with a count, what happened several times in a row and waits for somebody each time. */
final class Repeats {

    private Repeats() {}

    static List<Step> told(List<Step> steps, Wording words) {
        List<Step> told = new ArrayList<>();
        for (int from = 0; from < steps.size(); ) {
            int until = from + 1;
            while (until < steps.size() && isAgain(steps.get(from), steps.get(until))) {
                until++;
            }
            told.add(together(steps.subList(from, until), words));
            from = until;
        }
        return told;
    }

    private static boolean isAgain(Step one, Step other) {
        return one.tone().equals(Step.WAITS)
                && one.tone().equals(other.tone())
                && one.title().equals(other.title());
    }

    private static Step together(List<Step> same, Wording words) {
        Step last = same.getLast();
        return same.size() == 1
                ? last
                : new Step(
                        last.at(),
                        last.tone(),
                        last.title(),
                        words.say("第 %d 次", "time %d").formatted(same.size()) + detail(last));
    }

    private static String detail(Step step) {
        return step.detail().isEmpty() ? "" : " · " + step.detail();
    }
}
