package org.nuanqun.console.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Typed;
import org.nuanqun.people.People;
import org.nuanqun.vocabulary.PersonId;

/** Notes whom somebody writes for, and strikes it out again. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/people/{id}/writes-for")
class WritesForForm {

    private static final int LONGEST = 40;

    private final People people;
    private final Audit audit;
    private final SignedIn signedIn;
    private final Clock clock;

    WritesForForm(People people, Audit audit, SignedIn signedIn, Clock clock) {
        this.people = people;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Transactional
    public Response note(
            @RestPath PersonId id,
            @RestForm(FormToken.FIELD) String token,
            @RestForm String relation,
            @RestForm String name) {
        if (people.find(id).isEmpty()) {
            throw new NoSuchPage();
        }
        String whom = Typed.within(LONGEST, relation);
        if (!whom.isEmpty() && people.noteWritesFor(id, whom, Typed.within(LONGEST, name), clock.instant())) {
            record(id, "writesFor");
        }
        return back(id);
    }

    @POST
    @Path("/{whom}/end")
    @Transactional
    public Response end(@RestPath PersonId id, @RestPath UUID whom, @RestForm(FormToken.FIELD) String token) {
        if (people.endWritesFor(id, whom, clock.instant())) {
            record(id, "writesForEnded");
        }
        return back(id);
    }

    /** The audit tells that it was done and by whom; whom she writes for stands in people alone. */
    private void record(PersonId id, String action) {
        audit.note(new AuditEntry(
                id.toString(), Actor.operator(signedIn.id()), action, "person " + id, "", Map.of(), clock.instant()));
    }

    private static Response back(PersonId id) {
        return Response.seeOther(URI.create("/console/people/" + id)).build();
    }
}
