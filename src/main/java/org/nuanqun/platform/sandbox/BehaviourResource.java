package org.nuanqun.platform.sandbox;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the platform behaves, what it counts, and how to begin anew. */
@Path("/sandbox/api")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class BehaviourResource {

    private final Behaviours behaviours;
    private final Counters counters;
    private final FirstGroups firstGroups;

    BehaviourResource(Behaviours behaviours, Counters counters, FirstGroups firstGroups) {
        this.behaviours = behaviours;
        this.counters = counters;
        this.firstGroups = firstGroups;
    }

    @GET
    @Path("/behaviour")
    public Behaviour behaviour() {
        return behaviours.now();
    }

    @PUT
    @Path("/behaviour")
    public Behaviour behave(Behaviour.Change change) {
        try {
            return behaviours.change(change);
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest(String.valueOf(e.getMessage()));
        }
    }

    @GET
    @Path("/counters")
    public Counters.Count count() {
        return counters.count();
    }

    /** Fresh groups and people; the old ones are put away, not destroyed. */
    @POST
    @Path("/reset")
    @Consumes(MediaType.WILDCARD)
    public void reset() {
        firstGroups.beginAnew();
    }
}
