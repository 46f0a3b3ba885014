package org.nuanqun.console.person;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.nuanqun.audit.Audit;
import org.nuanqun.console.inbox.DeedWords;
import org.nuanqun.console.inbox.Viewing;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.vocabulary.PersonId;

/** Says who read whose page. */
@RequestScoped
class PersonReading {

    private static final int SHOWN = 10;

    private final Audit audit;
    private final Pages pages;

    PersonReading(Audit audit, Pages pages) {
        this.audit = audit;
        this.pages = pages;
    }

    List<Sheet.Reader> latest(PersonId person, DeedWords words) {
        Moments moments = pages.moments();
        return audit.of(person.toString()).reversed().stream()
                .filter(entry -> entry.action().equals(Viewing.VIEWED))
                .limit(SHOWN)
                .map(entry -> new Sheet.Reader(words.actor(entry.actor()), moments.moment(entry.at())))
                .toList();
    }

    boolean isUntouched(PersonId person) {
        return audit.isUntouched(person.toString());
    }
}
