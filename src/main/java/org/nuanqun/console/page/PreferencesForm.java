package org.nuanqun.console.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.door.Ways;

/** Changes language, theme or how long a reply rests, and goes back to where it was asked. */
@Guarded
@PermitAll
@Path("/console/preferences")
class PreferencesForm {

    private final Preferences preferences;
    private final RestSetting resting;
    private final SignedIn signedIn;

    PreferencesForm(Preferences preferences, RestSetting resting, SignedIn signedIn) {
        this.preferences = preferences;
        this.resting = resting;
        this.signedIn = signedIn;
    }

    @POST
    public Response change(
            @RestForm(FormToken.FIELD) String token,
            @RestForm Optional<String> language,
            @RestForm Optional<String> theme,
            @RestForm Optional<Integer> rest,
            @RestForm Optional<String> back) {
        language.ifPresent(preferences::keepLanguage);
        theme.ifPresent(preferences::keepTheme);
        rest.ifPresent(seconds -> signedIn.maybe().ifPresent(me -> resting.keep(me.id(), seconds)));
        return Response.seeOther(URI.create(Ways.inside(back))).build();
    }
}
