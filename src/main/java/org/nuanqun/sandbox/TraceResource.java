package org.nuanqun.sandbox;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nuanqun.education.Education;
import org.nuanqun.education.NextPush;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.People;
import org.nuanqun.vocabulary.PersonId;

/** What the page's right side shows. */
@Path("/sandbox/trace")
@Produces(MediaType.APPLICATION_JSON)
class TraceResource {

    private final Trace trace;
    private final People people;
    private final Education education;

    /** What the service remembers of a patient that the controls need. */
    record Remembered(Optional<LocalDate> dueDate, Optional<Instant> nextLesson) {}

    TraceResource(Trace trace, People people, Education education) {
        this.trace = trace;
        this.people = people;
        this.education = education;
    }

    @GET
    public List<Step> steps(
            @RestQuery Optional<String> group,
            @RestQuery Optional<String> person,
            @RestQuery @DefaultValue("zh") String lang) {
        return trace.steps(group, person, Wording.in(lang));
    }

    @GET
    @Path("/person")
    public Remembered person(@RestQuery Optional<String> person) {
        return person.flatMap(key -> people.find(Trace.ACCOUNT, key))
                .map(known -> new Remembered(
                        Optional.ofNullable(known.dates().get(DateKind.DUE_DATE)), nextLesson(known.id())))
                .orElse(new Remembered(Optional.empty(), Optional.empty()));
    }

    private Optional<Instant> nextLesson(PersonId person) {
        return education.enrolments(person).stream()
                .flatMap(enrolment -> enrolment.next().stream())
                .map(NextPush::at)
                .min(Comparator.naturalOrder());
    }
}
