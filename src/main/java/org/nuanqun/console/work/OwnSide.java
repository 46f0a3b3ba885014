package org.nuanqun.console.work;

import jakarta.enterprise.context.RequestScoped;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.outreach.OwnConversations;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;

/** The reader's own conversation with the bot. */
@RequestScoped
class OwnSide {

    private final OwnConversations own;
    private final People people;
    private final SignedIn signedIn;

    OwnSide(OwnConversations own, People people, SignedIn signedIn) {
        this.own = own;
        this.people = people;
        this.signedIn = signedIn;
    }

    /** As whom the bot knows her; empty where it does not. */
    String name() {
        return own.of(signedIn.id()).flatMap(people::find).map(Person::name).orElse("");
    }
}
