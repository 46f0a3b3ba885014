package org.nuanqun.console.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
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
import org.nuanqun.people.Child;
import org.nuanqun.people.Children;
import org.nuanqun.people.People;
import org.nuanqun.vocabulary.PersonId;

/** Notes that who writes is under 14, and that a guardian agreed or took it back. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/people/{id}/child")
class ChildForm {

    private static final int LONGEST = 80;

    private final People people;
    private final Children children;
    private final Audit audit;
    private final SignedIn signedIn;
    private final Clock clock;

    ChildForm(People people, Children children, Audit audit, SignedIn signedIn, Clock clock) {
        this.people = people;
        this.children = children;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Transactional
    public Response note(@RestPath PersonId id, @RestForm(FormToken.FIELD) String token) {
        requireKnown(id);
        return did(id, children.note(id, clock.instant()), "child");
    }

    @POST
    @Path("/guardian")
    @Transactional
    public Response agree(
            @RestPath PersonId id,
            @RestForm(FormToken.FIELD) String token,
            @RestForm String guardian,
            @RestForm String relation,
            @RestForm String seen) {
        requireKnown(id);
        Child.Guardian one = new Child.Guardian(
                Typed.within(LONGEST, guardian),
                Typed.within(LONGEST, relation),
                Typed.within(LONGEST, seen),
                clock.instant());
        return did(id, one.isWhole() && children.agree(id, one), "guardianAgreed");
    }

    @POST
    @Path("/take-back")
    @Transactional
    public Response takeBack(@RestPath PersonId id, @RestForm(FormToken.FIELD) String token) {
        requireKnown(id);
        return did(id, children.takeBack(id, clock.instant()), "guardianWithdrew");
    }

    @POST
    @Path("/end")
    @Transactional
    public Response end(@RestPath PersonId id, @RestForm(FormToken.FIELD) String token) {
        requireKnown(id);
        return did(id, children.end(id, clock.instant()), "childEnded");
    }

    private void requireKnown(PersonId id) {
        if (people.find(id).isEmpty()) {
            throw new NoSuchPage();
        }
    }

    /** The audit tells that it was done and by whom; the guardian's name stands in people alone. */
    private Response did(PersonId id, boolean isDone, String action) {
        if (isDone) {
            audit.note(new AuditEntry(
                    id.toString(),
                    Actor.operator(signedIn.id()),
                    action,
                    "person " + id,
                    "",
                    Map.of(),
                    clock.instant()));
        }
        return Response.seeOther(URI.create("/console/people/" + id)).build();
    }
}
