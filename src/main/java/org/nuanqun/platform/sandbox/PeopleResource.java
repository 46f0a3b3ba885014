package org.nuanqun.platform.sandbox;

import jakarta.enterprise.event.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanqun.platform.sandbox.PretendPeople.PretendPerson;

/** The people somebody may play. */
@Path("/sandbox/api/people")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class PeopleResource {

    private final PretendPeople people;
    private final Event<SandboxChanged> changed;

    /** A {@code staffRole} makes her a colleague who writes in her own client. */
    record NewPerson(
            @Nullable String name, @Nullable String avatar, @Nullable String about, @Nullable String staffRole) {}

    PeopleResource(PretendPeople people, Event<SandboxChanged> changed) {
        this.people = people;
        this.changed = changed;
    }

    @GET
    public List<PretendPerson> all() {
        return people.all();
    }

    @POST
    public PretendPerson add(NewPerson wanted) {
        if (wanted.name() == null || wanted.name().isBlank() || wanted.name().length() > 40) {
            throw Refusal.badRequest("a person needs a name of at most 40 characters");
        }
        String key = people.add(
                wanted.name(),
                Optional.ofNullable(wanted.about()).orElse(""),
                Optional.ofNullable(wanted.avatar()).orElse(""),
                wanted.staffRole());
        changed.fire(SandboxChanged.everywhere("people"));
        return people.get(key);
    }
}
