package org.nuanqun.outreach;

import java.util.List;
import org.nuanqun.people.Person;

/** Who would get a text just now, and who not: without consent, or held back. */
public record Reach(List<Person> reached, List<Person> withoutConsent, List<Person> heldBack) {

    public Reach {
        reached = List.copyOf(reached);
        withoutConsent = List.copyOf(withoutConsent);
        heldBack = List.copyOf(heldBack);
    }

    public int all() {
        return reached.size() + withoutConsent.size() + heldBack.size();
    }
}
