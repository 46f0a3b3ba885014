package org.nuanqun.hosting;

import java.util.ArrayList;
import java.util.List;
import org.nuanqun.triage.Evidence;

/**
 * What to do about an event. {@code kind} and {@code name} say what it was taken for, {@code why} the reason in a sentence
 * for people, {@code evidence} the words that decided.
 */
record Decision(String kind, String name, String why, List<Evidence> evidence, List<Act> acts) {

    static Decision silence(String kind, String why) {
        return new Decision(kind, "", why, List.of(), List.of(new Act.StaySilent()));
    }

    boolean isSilent() {
        return acts.contains(new Act.StaySilent());
    }

    boolean remembersOrForgets() {
        return acts.stream().anyMatch(act -> act instanceof Act.Remember || act instanceof Act.Forget);
    }

    Decision and(Act act) {
        List<Act> more = new ArrayList<>(acts);
        more.add(act);
        return new Decision(kind, name, why, evidence, List.copyOf(more));
    }
}
