package org.nuanqun.hosting;

import java.util.Optional;
import java.util.Set;
import org.nuanqun.groups.Group;
import org.nuanqun.people.Person;
import org.nuanqun.vocabulary.CourseCode;

/** Who speaks, where, and what courses the person takes. */
record Speaking(Person person, Optional<Group> group, Set<CourseCode> courses) {}
