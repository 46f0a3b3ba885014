package org.nuanqun.console.review;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.door.Guarded;

/** Looking back at a broadcast. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/broadcasts/{id}")
class ReviewPage {

    private final ReviewReader reader;
    private final ResultsFile file;

    ReviewPage(ReviewReader reader, ResultsFile file) {
        this.reader = reader;
        this.file = file;
    }

    @GET
    @Path("/review")
    public TemplateInstance show(@RestPath UUID id) {
        return reader.page(id);
    }

    @GET
    @Path("/recipients.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response results(@RestPath UUID id) {
        return Response.ok(file.of(id))
                .header("Content-Disposition", "attachment; filename=\"nuanqun-broadcast-" + id + ".csv\"")
                .build();
    }
}
