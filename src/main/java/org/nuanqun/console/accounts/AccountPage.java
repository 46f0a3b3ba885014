package org.nuanqun.console.accounts;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.connection.AccountFile;
import org.nuanqun.platform.connection.Needs;
import org.nuanqun.vocabulary.AccountId;

/** Leads an administrator through connecting one account, and shows later whether it still is. */
@Guarded
@RolesAllowed("ADMIN")
@Path("/console/accounts/{platform}/{name}")
class AccountPage {

    private final AccountReader reader;
    private final AccountBook accounts;
    private final HttpServerRequest request;

    AccountPage(AccountReader reader, AccountBook accounts, HttpServerRequest request) {
        this.reader = reader;
        this.accounts = accounts;
        this.request = request;
    }

    @GET
    public TemplateInstance show(@RestPath String platform, @RestPath String name) {
        return reader.page(id(platform, name), given(), false);
    }

    /** Asks the platform, which counts the calls: so it is a deed and no look. */
    @POST
    @Path("/check")
    public TemplateInstance check(
            @RestPath String platform, @RestPath String name, @RestForm(FormToken.FIELD) String token) {
        return reader.page(id(platform, name), Map.of(), true);
    }

    @GET
    @Path("/file")
    @Produces(MediaType.TEXT_PLAIN)
    public Response file(@RestPath String platform, @RestPath String name) {
        AccountId id = id(platform, name);
        return Response.ok(AccountFile.text(id, given()), "text/plain;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + AccountFile.nameOf(id) + "\"")
                .build();
    }

    /** Asked again and again by a page that waits; once the file is there the whole page is another. */
    @GET
    @Path("/arrival")
    public Response arrival(@RestPath String platform, @RestPath String name) {
        AccountId id = id(platform, name);
        return accounts.find(id)
                .map(account -> Response.ok(reader.arrival(account)))
                .orElseGet(Response::noContent)
                .build();
    }

    @GET
    @Path("/there")
    public Response there(@RestPath String platform, @RestPath String name) {
        boolean isThere = accounts.find(id(platform, name)).isPresent();
        return Response.noContent().header("HX-Refresh", isThere).build();
    }

    private Map<String, String> given() {
        Map<String, String> given = new HashMap<>();
        request.params().forEach(one -> given.put(one.getKey(), one.getValue()));
        return given;
    }

    private static AccountId id(String platform, String name) {
        return named(platform, name).orElseThrow(NoSuchPage::new);
    }

    /** Empty for a platform nobody knows, and for what is no name. */
    static Optional<AccountId> named(String platform, String name) {
        boolean isKnown = !Needs.of(platform).isEmpty();
        return isKnown && name.matches("[A-Za-z0-9_-]{1,64}")
                ? Optional.of(new AccountId(platform, name))
                : Optional.empty();
    }
}
