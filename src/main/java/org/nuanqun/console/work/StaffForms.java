package org.nuanqun.console.work;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Pages;
import org.nuanqun.staff.LoginTaken;
import org.nuanqun.staff.NewColleague;
import org.nuanqun.staff.Role;
import org.nuanqun.staff.SecondFactorOff;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.OperatorId;

/** Adds colleagues, gives them links, shuts and opens the door. */
@Guarded
@RolesAllowed("ADMIN")
@Path("/console/staff/colleagues")
class StaffForms {

    private final Staff staff;
    private final StaffActs acts;
    private final SecondFactorOff secondFactor;
    private final StaffPage page;
    private final SignedIn signedIn;
    private final Pages pages;
    private final HttpServerRequest request;

    StaffForms(
            Staff staff,
            StaffActs acts,
            SecondFactorOff secondFactor,
            StaffPage page,
            SignedIn signedIn,
            Pages pages,
            HttpServerRequest request) {
        this.staff = staff;
        this.acts = acts;
        this.secondFactor = secondFactor;
        this.page = page;
        this.signedIn = signedIn;
        this.pages = pages;
        this.request = request;
    }

    @POST
    public Response add(
            @RestForm(FormToken.FIELD) String token,
            @RestForm String name,
            @RestForm String login,
            @RestForm String title,
            @RestForm Role role,
            @RestForm List<String> departments) {
        WorkWords words = pages.language().words(WorkWords.class);
        try {
            var codes = departments.stream().map(DepartmentCode::new).collect(Collectors.toSet());
            Staff.Welcomed welcomed = acts.add(new NewColleague(name, login, title, role, codes));
            return shown(welcomed.operator().name(), welcomed.code());
        } catch (LoginTaken e) {
            return refused(words.loginTaken());
        } catch (IllegalArgumentException e) {
            return refused(words.badColleague());
        }
    }

    @POST
    @Path("/{id}/link")
    public Response link(@RestPath OperatorId id, @RestForm(FormToken.FIELD) String token) {
        return shown(staff.get(id).name(), acts.newCode(id));
    }

    @POST
    @Path("/{id}/disable")
    public Response disable(@RestPath OperatorId id, @RestForm(FormToken.FIELD) String token) {
        if (id.equals(signedIn.id())) {
            return refused(pages.language().words(WorkWords.class).notYourself());
        }
        acts.disable(id);
        return back();
    }

    @POST
    @Path("/{id}/enable")
    public Response enable(@RestPath OperatorId id, @RestForm(FormToken.FIELD) String token) {
        acts.enable(id);
        return back();
    }

    @POST
    @Path("/second-factor-off")
    public Response secondFactorOff(
            @RestForm(FormToken.FIELD) String token, @RestForm OperatorId colleague, @RestForm String reason) {
        if (colleague.equals(signedIn.id()) || !StaffReader.PROOFS.contains(reason)) {
            return refused(pages.language().words(WorkWords.class).ownTwoStep());
        }
        secondFactor.takeOff(staff.get(colleague).id(), signedIn.id(), reason);
        return back();
    }

    private Response shown(String name, String code) {
        String link = "%s://%s/console/set-password?code=%s".formatted(request.scheme(), request.authority(), code);
        return Response.ok(page.page("", List.of(new FreshLink(name, link)))).build();
    }

    private Response refused(String why) {
        return Response.status(422).entity(page.page(why, List.of())).build();
    }

    private static Response back() {
        return Response.seeOther(URI.create("/console/staff")).build();
    }
}
