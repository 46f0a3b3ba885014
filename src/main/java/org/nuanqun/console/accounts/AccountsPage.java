package org.nuanqun.console.accounts;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.nuanqun.console.door.Guarded;

/** The accounts that are connected. */
@Guarded
@RolesAllowed("ADMIN")
@Path("/console/accounts")
class AccountsPage {

    private final AccountsReader reader;

    AccountsPage(AccountsReader reader) {
        this.reader = reader;
    }

    @GET
    public TemplateInstance all() {
        return reader.page(false);
    }

    /** Changes nothing: leads to the page of the account, whether it is there or not. */
    @GET
    @Path("/add")
    public Response add(@RestQuery @Nullable String platform, @RestQuery @Nullable String name) {
        return AccountPage.named(platform == null ? "" : platform, name == null ? "" : name.strip())
                .map(id -> Response.seeOther(URI.create("/console/accounts/" + id)))
                .orElseGet(() -> Response.status(422).entity(reader.page(true)))
                .build();
    }
}
