package org.nuanqun.people;

import org.nuanqun.vocabulary.PersonId;

/** Somebody agreed to something, or took it back. */
public record ConsentNoted(PersonId person, Purpose purpose, boolean isGiven) {}
