package org.nuanqun.console.shift;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.handoff.Shift;
import org.nuanqun.handoff.ShiftHandover;
import org.nuanqun.vocabulary.ConversationId;

/** Where a shift is handed over and taken. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/shift")
class ShiftPage {

    private static final String GIVE = "give";
    private static final int LONGEST = 2000;

    private final ShiftHandover handover;
    private final ShiftReader reader;
    private final SignedIn signedIn;
    private final Shells shells;
    private final Pages pages;

    ShiftPage(ShiftHandover handover, ShiftReader reader, SignedIn signedIn, Shells shells, Pages pages) {
        this.handover = handover;
        this.reader = reader;
        this.signedIn = signedIn;
        this.shells = shells;
        this.pages = pages;
    }

    /** @param gave how many threads the last press gave up; {@code took} likewise */
    @GET
    public TemplateInstance show(@RestQuery Optional<Integer> gave, @RestQuery Optional<Integer> took) {
        return pages.inTheReadersLanguage(
                new ShiftView(shells.around("shift"), reader.mine(), reader.lately(), said(gave, took)));
    }

    /** Each thread has its place in all three lists. */
    @POST
    public Response give(
            @RestForm(FormToken.FIELD) String token,
            @RestForm List<String> thread,
            @RestForm List<String> what,
            @RestForm List<String> remark,
            @RestForm Optional<String> all) {
        Map<ConversationId, String> given = new HashMap<>();
        for (int i = 0; i < Math.min(thread.size(), Math.min(what.size(), remark.size())); i++) {
            if (what.get(i).equals(GIVE)) {
                given.put(ConversationId.of(thread.get(i)), cut(remark.get(i)));
            }
        }
        Optional<Shift> shift = handover.give(
                signedIn.id(), cut(all.orElse("")), given, pages.moments().now());
        return back("gave", shift.map(one -> one.threads().size()).orElse(0));
    }

    @POST
    @Path("/{id}/take")
    public Response take(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        return back("took", handover.take(id, signedIn.id(), pages.moments().now()));
    }

    private String said(Optional<Integer> gave, Optional<Integer> took) {
        ShiftWords words = pages.language().words(ShiftWords.class);
        return gave.map(n -> n == 0 ? words.gaveNothing() : words.gave(n))
                .or(() -> took.map(n -> n == 0 ? words.tookNothing() : words.took(n)))
                .orElse("");
    }

    private static Response back(String what, int number) {
        return Response.seeOther(URI.create("/console/shift?" + what + "=" + number))
                .build();
    }

    private static String cut(String text) {
        String words = text.strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
