package org.nuanqun.sandbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The demonstrator's page, and the door a group's code leads to. */
@Path("/sandbox")
class PageResource {

    /** Only our own assets, nothing inline, nobody may frame it. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self';"
            + " img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @CheckedTemplate(basePath = "sandbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance page();
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page() {
        return Response.ok(Templates.page().render(), "text/html;charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/join/{group}")
    public Response join(String group, @RestQuery @Nullable String by) {
        UriBuilder page = UriBuilder.fromPath("/sandbox").queryParam("join", group);
        return Response.seeOther((by == null ? page : page.queryParam("by", by)).build())
                .build();
    }
}
