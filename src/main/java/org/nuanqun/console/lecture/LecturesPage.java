package org.nuanqun.console.lecture;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.audit.Actor;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Typed;
import org.nuanqun.outreach.lecture.LectureRefused;
import org.nuanqun.outreach.lecture.Lectures;

/** Lectures and events: planned here, invited to by a broadcast. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/lectures")
class LecturesPage {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_PLACE = 120;

    private final Lectures lectures;
    private final LectureReader reader;
    private final AttendeesFile file;
    private final SignedIn signedIn;
    private final Clock clock;

    LecturesPage(Lectures lectures, LectureReader reader, AttendeesFile file, SignedIn signedIn, Clock clock) {
        this.lectures = lectures;
        this.reader = reader;
        this.file = file;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    public TemplateInstance all() {
        return reader.all(LectureDraft.EMPTY);
    }

    @POST
    public Response plan(
            @RestForm(FormToken.FIELD) String token,
            @RestForm String title,
            @RestForm String place,
            @RestForm String from,
            @RestForm String until,
            @RestForm Optional<Integer> capacity) {
        LectureDraft draft = new LectureDraft(
                Typed.within(LONGEST_TITLE, title),
                Typed.within(LONGEST_PLACE, place),
                from,
                until,
                capacity.orElse(0));
        try {
            String author = signedIn.operator().name();
            return backTo(lectures.plan(draft.planned(clock.getZone()), me(), author, clock.instant()));
        } catch (LectureRefused | DateTimeException refused) {
            return Response.status(422).entity(reader.refused(draft, refused)).build();
        }
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return reader.one(id);
    }

    @GET
    @Path("/{id}/attendees.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response attendees(@RestPath UUID id) {
        return Response.ok(file.of(id))
                .header("Content-Disposition", "attachment; filename=\"nuanqun-lecture-" + id + ".csv\"")
                .build();
    }

    @POST
    @Path("/{id}/capacity")
    public Response capacity(
            @RestPath UUID id, @RestForm(FormToken.FIELD) String token, @RestForm Optional<Integer> capacity) {
        capacity.ifPresent(places -> lectures.setCapacity(id, places, me(), clock.instant()));
        return backTo(id);
    }

    @POST
    @Path("/{id}/cancel")
    public Response cancel(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        lectures.cancel(id, me(), clock.instant());
        return backTo(id);
    }

    private Actor me() {
        return Actor.operator(signedIn.id());
    }

    private static Response backTo(UUID id) {
        return Response.seeOther(URI.create("/console/lectures/" + id)).build();
    }
}
