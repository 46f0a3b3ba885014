package org.nuanqun.hosting;

import java.util.Optional;
import java.util.Set;
import org.nuanqun.groups.Group;
import org.nuanqun.people.HoldReason;
import org.nuanqun.people.Person;
import org.nuanqun.vocabulary.CourseCode;

/** Who speaks, where, what courses the person takes, and what holds pushes back. */
record Speaking(Person person, Optional<Group> group, Set<CourseCode> courses, Set<HoldReason> holds) {}
