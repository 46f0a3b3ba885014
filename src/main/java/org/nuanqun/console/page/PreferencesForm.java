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
import org.nuanqun.console.door.Ways;

/** Changes language or theme, and goes back to where it was asked. */
@Guarded
@PermitAll
@Path("/console/preferences")
class PreferencesForm {

    private final Preferences preferences;

    PreferencesForm(Preferences preferences) {
        this.preferences = preferences;
    }

    @POST
    public Response change(
            @RestForm(FormToken.FIELD) String token,
            @RestForm Optional<String> language,
            @RestForm Optional<String> theme,
            @RestForm Optional<String> back) {
        language.ifPresent(preferences::keepLanguage);
        theme.ifPresent(preferences::keepTheme);
        return Response.seeOther(URI.create(Ways.inside(back))).build();
    }
}
