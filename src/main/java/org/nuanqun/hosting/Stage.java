package org.nuanqun.hosting;

import java.time.Instant;
import java.util.UUID;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.people.Person;
import org.nuanqun.vocabulary.ConversationId;

/** Where a decision is carried out: for whom, about which entry, under which ownership. */
record Stage(
        ConversationId conversation, UUID entry, Person person, Decision decision, Ownership ownership, Instant now) {}
