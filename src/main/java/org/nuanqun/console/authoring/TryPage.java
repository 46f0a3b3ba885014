package org.nuanqun.console.authoring;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.console.page.Typed;

/** An author tries a sentence. It is posted, so that it stands in no address and no log, and it is kept nowhere. */
@Guarded
@Path("/console/try")
class TryPage {

    private static final int LONGEST = 500;

    private final InForceReader inForce;
    private final Telling telling;
    private final Shells shells;
    private final Pages pages;

    TryPage(InForceReader inForce, Telling telling, Shells shells, Pages pages) {
        this.inForce = inForce;
        this.telling = telling;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public TemplateInstance ask() {
        return page("", Optional.empty(), List.of());
    }

    @POST
    public TemplateInstance tried(
            @RestForm(FormToken.FIELD) String token,
            @RestForm @Nullable String text,
            @RestForm @Nullable String group) {
        String sentence = Typed.within(LONGEST, text);
        Optional<String> said = Optional.ofNullable(group).filter(code -> !code.isEmpty());
        return page(
                sentence, said, sentence.isEmpty() ? List.of() : List.of(telling.of(sentence, said, inForce.now())));
    }

    private TemplateInstance page(String sentence, Optional<String> group, List<Tried> tried) {
        return pages.inTheReadersLanguage(new TryView(
                shells.around("try"), sentence, Telling.groups(inForce.now().set(), group), tried));
    }
}
