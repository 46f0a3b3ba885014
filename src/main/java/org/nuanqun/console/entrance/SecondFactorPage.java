package org.nuanqun.console.entrance;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.door.Ways;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Proof;
import org.nuanqun.staff.SecondFactor;
import org.nuanqun.staff.SecondFactorOff;
import org.nuanqun.staff.SecondFactorOn;

/** Where an operator switches her own second factor on and off. */
@Guarded
@Path(Ways.SECOND_FACTOR)
class SecondFactorPage {

    private final SecondFactor secondFactor;
    private final SecondFactorOn on;
    private final SecondFactorOff off;
    private final SignedIn signedIn;
    private final Shells shells;
    private final Pages pages;

    SecondFactorPage(
            SecondFactor secondFactor,
            SecondFactorOn on,
            SecondFactorOff off,
            SignedIn signedIn,
            Shells shells,
            Pages pages) {
        this.secondFactor = secondFactor;
        this.on = on;
        this.off = off;
        this.signedIn = signedIn;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show() {
        return page(List.of(), "");
    }

    @POST
    @Path("/begin")
    public Response begin(@RestForm(FormToken.FIELD) String token, @RestForm String password) {
        return answer(on.begin(signedIn.operator(), password), words().wrongPassword());
    }

    @POST
    @Path("/confirm")
    public Response confirm(@RestForm(FormToken.FIELD) String token, @RestForm String code) {
        return on.confirm(signedIn.id(), code).map(this::shown).orElseGet(() -> refused(words().wrongNewCode()));
    }

    @POST
    @Path("/recovery-codes")
    public Response renew(@RestForm(FormToken.FIELD) String token, @RestForm String code) {
        SecondFactorOn.Renewed renewed = on.renewRecoveryCodes(signedIn.id(), code);
        return renewed.proof() instanceof Proof.Given
                ? shown(renewed.codes())
                : answer(renewed.proof(), words().wrongCode());
    }

    @POST
    @Path("/off")
    public Response off(@RestForm(FormToken.FIELD) String token, @RestForm String code) {
        return answer(off.off(signedIn.id(), code), words().wrongCode());
    }

    private Response answer(Proof proof, String wrong) {
        return switch (proof) {
            case Proof.Given given ->
                Response.seeOther(URI.create(Ways.SECOND_FACTOR)).build();
            case Proof.Wrong no -> refused(wrong);
            case Proof.TryLater later -> refused(words().tryLater(SignInPage.minutes(later.after())));
        };
    }

    private Response shown(List<String> codes) {
        return Response.ok(page(codes, "")).build();
    }

    private Response refused(String why) {
        return Response.status(422).entity(page(List.of(), why)).build();
    }

    private TemplateInstance page(List<String> fresh, String fault) {
        Operator me = signedIn.operator();
        return pages.inTheReadersLanguage(SecondFactorView.of(
                shells.around("second-factor"),
                me.login(),
                secondFactor.of(me),
                secondFactor.isOwedBy(me),
                fresh,
                fault));
    }

    private DoorWords words() {
        return pages.language().words(DoorWords.class);
    }
}
