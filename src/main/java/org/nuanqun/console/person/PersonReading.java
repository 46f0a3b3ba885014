package org.nuanqun.console.person;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.nuanqun.audit.Audit;
import org.nuanqun.console.inbox.Colleagues;
import org.nuanqun.console.inbox.Ledger;
import org.nuanqun.console.page.Pages;
import org.nuanqun.people.Person;

/** Reads once what several parts of a person's page tell. */
@RequestScoped
class PersonReading {

    private final Faces faces;
    private final Audit audit;
    private final Ledger ledger;
    private final Pages pages;

    PersonReading(Faces faces, Audit audit, Ledger ledger, Pages pages) {
        this.faces = faces;
        this.audit = audit;
        this.ledger = ledger;
        this.pages = pages;
    }

    /** @param of the same person as each account knows her, at least one */
    Known of(List<Person> of) {
        Colleagues colleagues = ledger.colleagues(pages.language());
        return new Known(
                of,
                faces.conversations(of).stream()
                        .map(one -> new Known.Talk(one, faces.place(one)))
                        .toList(),
                audit.trail(of.getFirst().id().toString()),
                colleagues,
                ledger.deeds(pages.language(), colleagues));
    }
}
