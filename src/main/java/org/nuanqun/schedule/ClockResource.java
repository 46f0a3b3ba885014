package org.nuanqun.schedule;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanqun.time.MovableClock;

/** The sandbox's clock over HTTP. Where the clock cannot be moved there is nothing here. */
@Path("/sandbox/api/clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClockResource {

    private final MovableClock time;
    private final Clock clock;
    private final TimeTravel travel;

    ClockResource(MovableClock time, Clock clock, TimeTravel travel) {
        this.time = time;
        this.clock = clock;
        this.travel = travel;
    }

    @GET
    public Reading now() {
        refuseOutsideTheSandbox();
        return new Reading(local(time.now()), clock.getZone().getId());
    }

    @POST
    public Response move(Move move) {
        refuseOutsideTheSandbox();
        try {
            var journey = travel.travelTo(move.target(time.now()));
            return Response.ok(new Moved(
                            local(journey.from()),
                            local(journey.to()),
                            journey.stops().stream().map(this::local).toList()))
                    .build();
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Map.of("error", String.valueOf(wrong.getMessage())))
                    .build();
        }
    }

    private void refuseOutsideTheSandbox() {
        if (!time.isMovable()) {
            throw new NotFoundException();
        }
    }

    private String local(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(clock.getZone()));
    }

    record Reading(String now, String zone) {}

    record Moved(String from, String now, List<String> stops) {}

    /** Either {@code by}, a duration like PT24H, or {@code to}, a moment like 2026-12-01T09:00+08:00. */
    record Move(@Nullable String by, @Nullable String to) {

        Instant target(Instant now) {
            if (by != null && to == null) {
                return now.plus(Duration.parse(by));
            }
            if (to != null && by == null) {
                return OffsetDateTime.parse(to).toInstant();
            }
            throw new IllegalArgumentException(
                    "say by how much, {\"by\": \"PT24H\"}, or to when, {\"to\": \"2026-12-01T09:00+08:00\"}");
        }
    }
}
