package org.nuanqun.console.person;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.inbox.Colleagues;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.vocabulary.OperatorId;
import org.nuanqun.vocabulary.PersonId;

/** Puts on record who read whose page, and says who did. */
@RequestScoped
class PersonReading {

    private static final int SHOWN = 10;
    private static final String VIEWED = "viewed";
    private static final String OPERATOR = "operator:";

    private final Audit audit;
    private final SignedIn signedIn;
    private final Pages pages;

    PersonReading(Audit audit, SignedIn signedIn, Pages pages) {
        this.audit = audit;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    void note(PersonId person) {
        audit.note(new AuditEntry(
                person.toString(),
                Actor.operator(signedIn.id()),
                VIEWED,
                "person " + person,
                "",
                Map.of(),
                pages.moments().now()));
    }

    List<Sheet.Reader> latest(PersonId person, Colleagues colleagues) {
        Moments moments = pages.moments();
        return audit.of(person.toString()).reversed().stream()
                .filter(entry -> entry.action().equals(VIEWED))
                .limit(SHOWN)
                .map(entry -> new Sheet.Reader(name(entry.actor(), colleagues), moments.moment(entry.at())))
                .toList();
    }

    boolean isUntouched(PersonId person) {
        return audit.isUntouched(person.toString());
    }

    private static String name(Actor actor, Colleagues colleagues) {
        return actor.value().startsWith(OPERATOR)
                ? colleagues.name(OperatorId.of(actor.value().substring(OPERATOR.length())))
                : actor.value();
    }
}
