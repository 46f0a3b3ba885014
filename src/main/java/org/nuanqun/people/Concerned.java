package org.nuanqun.people;

import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.PersonId;

/** A condition was found to concern somebody, for the first time. */
public record Concerned(PersonId person, ConditionCode condition) {}
