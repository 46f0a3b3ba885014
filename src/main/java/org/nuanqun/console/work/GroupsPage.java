package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.desk.Desk;
import org.nuanqun.console.desk.Desks;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.vocabulary.GroupId;

/** The groups by need, and the members of one. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR", "OBSERVER"})
@Path("/console/groups")
class GroupsPage {

    private final Desks desks;
    private final SignedIn signedIn;
    private final Shells shells;
    private final Pages pages;
    private final GroupReader reader;
    private final CountReader counts;

    GroupsPage(Desks desks, SignedIn signedIn, Shells shells, Pages pages, GroupReader reader, CountReader counts) {
        this.desks = desks;
        this.signedIn = signedIn;
        this.shells = shells;
        this.pages = pages;
        this.reader = reader;
        this.counts = counts;
    }

    @GET
    public TemplateInstance all() {
        return page(Optional.empty());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@RestPath GroupId id) {
        return page(Optional.of(id));
    }

    private TemplateInstance page(Optional<GroupId> chosen) {
        Desk desk = desks.of(signedIn.operator());
        List<GroupLine> lines = reader.lines(desk, chosen);
        List<GroupSide> side = chosen.map(id -> reader.side(id).orElseThrow(NoSuchPage::new)).stream()
                .toList();
        return pages.inTheReadersLanguage(new GroupsView(
                shells.around("groups", desk, ""), GroupFigures.of(lines), lines, side, counts.latest()));
    }
}
