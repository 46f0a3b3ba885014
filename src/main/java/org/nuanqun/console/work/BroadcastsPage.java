package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.audit.Actor;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.outreach.BroadcastRefused;
import org.nuanqun.outreach.Outreach;
import org.nuanqun.outreach.Segment;
import org.nuanqun.outreach.Stage;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.GroupId;

/** One text for many: counted before it is sent, watched while it goes out. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/broadcasts")
class BroadcastsPage {

    private final Outreach outreach;
    private final BroadcastReader reader;
    private final SignedIn signedIn;
    private final Clock clock;

    BroadcastsPage(Outreach outreach, BroadcastReader reader, SignedIn signedIn, Clock clock) {
        this.outreach = outreach;
        this.reader = reader;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    public TemplateInstance all() {
        return reader.page(BroadcastDraft.EMPTY);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return reader.one(id);
    }

    /** Counts first; sends only what was counted and confirmed. */
    @POST
    public Response begin(
            @RestForm(FormToken.FIELD) String token,
            @RestForm Set<String> group,
            @RestForm Set<String> condition,
            @RestForm Set<String> stage,
            @RestForm String text,
            @RestForm String at,
            @RestForm String act) {
        BroadcastDraft draft = new BroadcastDraft(group, condition, stage, text, at);
        if (!"send".equals(act)) {
            return Response.ok(reader.counted(draft, outreach.reach(segment(draft))))
                    .build();
        }
        try {
            Instant now = clock.instant();
            UUID begun = outreach.begin(
                    text,
                    segment(draft),
                    moment(at, now),
                    me(),
                    signedIn.operator().name(),
                    now);
            return Response.seeOther(URI.create("/console/broadcasts/" + begun)).build();
        } catch (BroadcastRefused | DateTimeException refused) {
            return Response.status(422).entity(reader.refused(draft, refused)).build();
        }
    }

    @POST
    @Path("/{id}/pause")
    public Response pause(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        outreach.pause(id, me(), clock.instant());
        return backTo(id);
    }

    @POST
    @Path("/{id}/resume")
    public Response resume(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        outreach.resume(id, me(), clock.instant());
        return backTo(id);
    }

    @POST
    @Path("/{id}/stop")
    public Response stop(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        outreach.stop(id, me(), clock.instant());
        return backTo(id);
    }

    private static Segment segment(BroadcastDraft draft) {
        return new Segment(
                draft.group().stream().map(GroupId::of).collect(Collectors.toSet()),
                draft.condition().stream().map(ConditionCode::new).collect(Collectors.toSet()),
                draft.stage().stream().map(Stage::valueOf).collect(Collectors.toSet()));
    }

    private Instant moment(String at, Instant now) {
        return at.isBlank()
                ? now
                : LocalDateTime.parse(at).atZone(clock.getZone()).toInstant();
    }

    private Actor me() {
        return Actor.operator(signedIn.id());
    }

    private static Response backTo(UUID id) {
        return Response.seeOther(URI.create("/console/broadcasts/" + id)).build();
    }
}
