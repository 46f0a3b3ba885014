package org.nuanqun.groups;

import java.time.Instant;
import org.nuanqun.vocabulary.PersonId;

/** Somebody who is in a group now. */
public record Member(PersonId person, Instant joinedAt) {}
