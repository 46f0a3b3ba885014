package org.nuanqun.platform.sandbox;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanqun.platform.sandbox.OwedWebhooks.Standing;
import org.nuanqun.platform.sandbox.PretendGroups.PretendGroup;
import org.nuanqun.platform.sandbox.PretendPeople.PretendPerson;
import org.nuanqun.platform.sandbox.PretendPlatform.Happened;
import org.nuanqun.vocabulary.Ids;

/** Groups, who joins them and who leaves. */
@Path("/sandbox/api/groups")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class GroupsResource {

    private static final int USUAL_CAPACITY = 200;

    private final PretendPlatform platform;
    private final PretendGroups groups;
    private final PretendPeople people;
    private final Courier courier;

    record NewGroup(@Nullable String name, @Nullable Integer capacity, @Nullable String capabilities) {}

    record Allowed(@Nullable String capabilities) {}

    record Joining(@Nullable String person, @Nullable String invitation) {}

    GroupsResource(PretendPlatform platform, PretendGroups groups, PretendPeople people, Courier courier) {
        this.platform = platform;
        this.groups = groups;
        this.people = people;
        this.courier = courier;
    }

    @GET
    public List<PretendGroup> all() {
        return groups.all();
    }

    @POST
    public PretendGroup open(NewGroup wanted) {
        if (wanted.name() == null || wanted.name().isBlank()) {
            throw Refusal.badRequest("a group needs a name");
        }
        String key = "g-" + Ids.next().toString().substring(24);
        int capacity = Optional.ofNullable(wanted.capacity()).orElse(USUAL_CAPACITY);
        told(platform.open(key, wanted.name(), capacity, likeness(wanted.capabilities())));
        return groups.get(key);
    }

    /** What this one group allows; nothing named means: as the platform as a whole. */
    @PUT
    @Path("/{group}")
    public PretendGroup allow(String group, Allowed allowed) {
        platform.allow(group, likeness(allowed.capabilities()));
        return groups.get(group);
    }

    @GET
    @Path("/{group}/members")
    public List<PretendPerson> members(String group) {
        groups.get(group);
        return people.in(group);
    }

    @POST
    @Path("/{group}/members")
    public Told join(String group, Joining joining) {
        if (joining.person() == null) {
            throw Refusal.badRequest("say who joins: \"person\"");
        }
        return told(platform.join(group, joining.person(), joining.invitation()));
    }

    @DELETE
    @Path("/{group}/members/{person}")
    public Told leave(String group, String person) {
        return told(platform.leave(group, person));
    }

    private Told told(Happened happened) {
        return Told.of(happened, happened.webhook().map(courier::deliver));
    }

    private static @Nullable Likeness likeness(@Nullable String code) {
        try {
            return code == null || code.isBlank() ? null : Likeness.of(code);
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest(String.valueOf(e.getMessage()));
        }
    }

    /** What became of an act: whether the service has acknowledged the webhook that tells of it. */
    record Told(String id, boolean told, boolean acknowledged, int status, int attempts) {

        static Told of(Happened happened, Optional<Standing> standing) {
            return new Told(
                    happened.id(),
                    standing.isPresent(),
                    standing.map(Standing::isAcknowledged).orElse(false),
                    standing.map(Standing::status).orElse(0),
                    standing.map(Standing::attempts).orElse(0));
        }
    }
}
