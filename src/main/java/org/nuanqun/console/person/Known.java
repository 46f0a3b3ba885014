package org.nuanqun.console.person;

import java.util.List;
import org.nuanqun.audit.Trail;
import org.nuanqun.console.inbox.Colleagues;
import org.nuanqun.console.inbox.DeedWords;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.people.Person;

/**
 * What several parts of a person's page tell.
 *
 * @param faces the same person as each account knows her, at least one
 * @param trail what was done with the person herself
 */
record Known(List<Person> faces, List<Talk> talks, Trail trail, Colleagues colleagues, DeedWords deeds) {

    /** A conversation she is in, and what that place is called. */
    record Talk(Conversation conversation, String place) {}
}
