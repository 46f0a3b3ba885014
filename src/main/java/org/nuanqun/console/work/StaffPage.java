package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;

/** Colleagues and whom to call first. */
@Guarded
@RolesAllowed("ADMIN")
@Path("/console/staff")
class StaffPage {

    private final StaffReader reader;
    private final Shells shells;
    private final Pages pages;

    StaffPage(StaffReader reader, Shells shells, Pages pages) {
        this.reader = reader;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show() {
        return page("", List.of());
    }

    /** {@code fault} and {@code fresh} are what the last form brought: a sentence, or a link for a colleague. */
    TemplateInstance page(String fault, List<FreshLink> fresh) {
        List<StaffView.Colleague> colleagues = reader.colleagues();
        return pages.inTheReadersLanguage(new StaffView(
                shells.around("staff"),
                colleagues,
                colleagues.stream()
                        .filter(StaffView.Colleague::mayLoseSecondFactor)
                        .toList(),
                reader.duties(),
                reader.departments(),
                reader.proofs(),
                fault,
                fresh));
    }
}
