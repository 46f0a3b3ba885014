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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.nuanqun.audit.Actor;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.outreach.BroadcastRefused;
import org.nuanqun.outreach.Composed;
import org.nuanqun.outreach.Outreach;
import org.nuanqun.outreach.OutreachReplies;
import org.nuanqun.outreach.OwnConversations;
import org.nuanqun.outreach.Recurrence;
import org.nuanqun.outreach.RecurringBroadcasts;
import org.nuanqun.outreach.SavedSegments;
import org.nuanqun.outreach.TrySends;
import org.nuanqun.outreach.lecture.Lectures;
import org.nuanqun.scripts.TextKind;

/** One text for many: counted before it is sent, watched while it goes out. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/broadcasts")
class BroadcastsPage {

    private final Outreach outreach;
    private final SavedSegments saved;
    private final Lectures lectures;
    private final RecurringBroadcasts recurring;
    private final OwnConversations own;
    private final TrySends trySends;
    private final BroadcastReader reader;
    private final SignedIn signedIn;
    private final Clock clock;

    BroadcastsPage(
            Outreach outreach,
            SavedSegments saved,
            Lectures lectures,
            RecurringBroadcasts recurring,
            OwnConversations own,
            TrySends trySends,
            BroadcastReader reader,
            SignedIn signedIn,
            Clock clock) {
        this.outreach = outreach;
        this.saved = saved;
        this.lectures = lectures;
        this.recurring = recurring;
        this.own = own;
        this.trySends = trySends;
        this.reader = reader;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * @param segment a saved one to begin with
     * @param lecture what is invited to
     */
    @GET
    public TemplateInstance all(@RestQuery Optional<UUID> segment, @RestQuery Optional<UUID> lecture) {
        return reader.page(segment.flatMap(saved::find)
                .map(one -> BroadcastDraft.to(one.segment()))
                .or(() -> lecture.flatMap(lectures::find)
                        .map(one -> BroadcastDraft.inviting(one.id(), lectures.invitation(one))))
                .orElse(BroadcastDraft.EMPTY));
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
            @RestForm Set<String> without,
            @RestForm String text,
            @RestForm Optional<TextKind> kind,
            @RestForm Optional<String> approval,
            @RestForm String at,
            @RestForm Optional<Integer> hours,
            @RestForm Optional<String> every,
            @RestForm Optional<String> until,
            @RestForm Optional<String> lecture,
            @RestForm Optional<String> name,
            @RestForm String act) {
        BroadcastDraft draft = new BroadcastDraft(
                group,
                condition,
                stage,
                without,
                text,
                kind.orElse(TextKind.SERVICE),
                approval.orElse(""),
                at,
                Math.clamp(hours.orElse(0), 0, 24),
                every.orElse(""),
                until.orElse(""),
                lecture.filter(id -> !id.isEmpty()).map(UUID::fromString));
        try {
            return taken(draft, act, name.orElse(""));
        } catch (BroadcastRefused | DateTimeException refused) {
            return Response.status(422).entity(reader.refused(draft, refused)).build();
        }
    }

    private Response taken(BroadcastDraft draft, String act, String name) {
        Instant now = clock.instant();
        Composed composed = composed(draft, now);
        if (act.equals("save")) {
            saved.save(name, draft.segment(), signedIn.operator().name(), now);
            return Response.seeOther(URI.create("/console/broadcasts")).build();
        }
        if (act.equals("own")) {
            String toWrite = OutreachReplies.TRY + own.codeFor(signedIn.id(), now);
            return Response.ok(reader.linking(draft, toWrite)).build();
        }
        if (act.equals("try")) {
            trySends.toAuthor(composed, signedIn.id(), now);
            return Response.ok(reader.tried(draft)).build();
        }
        Optional<Recurrence> again = draft.recurrence(composed.sendAt(), clock.getZone());
        if (!act.equals("send")) {
            outreach.check(composed);
            return Response.ok(reader.counted(draft, outreach.reach(draft.segment()), composed.sendAt(), again))
                    .build();
        }
        String author = signedIn.operator().name();
        return again.map(times -> RecurringPage.backTo(recurring.begin(composed, times, me(), author, now)))
                .orElseGet(() -> backTo(outreach.begin(composed, me(), author, now)));
    }

    @POST
    @Path("/segments/{id}/forget")
    public Response forget(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        saved.forget(id);
        return Response.seeOther(URI.create("/console/broadcasts")).build();
    }

    /** Those it did not reach once more, where that is allowed. */
    @POST
    @Path("/{id}/retry")
    public Response retry(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        outreach.retry(id, me(), clock.instant());
        return backTo(id);
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

    private Composed composed(BroadcastDraft draft, Instant now) {
        return new Composed(
                draft.text(),
                draft.kind(),
                draft.approval(),
                draft.segment(),
                moment(draft.at(), now),
                Duration.ofHours(draft.hours()),
                draft.lecture());
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
