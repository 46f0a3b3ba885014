package org.nuanqun.console.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.Pages;
import org.nuanqun.staff.DutyTurn;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.OperatorId;

/** Sets the calling order of one department: the places that name somebody, in their order. */
@Guarded
@RolesAllowed("ADMIN")
@Path("/console/staff/duty/{department}")
class DutyForm {

    private final StaffActs acts;
    private final StaffPage page;
    private final Pages pages;

    DutyForm(StaffActs acts, StaffPage page, Pages pages) {
        this.acts = acts;
        this.page = page;
        this.pages = pages;
    }

    @POST
    public Response set(
            @RestPath DepartmentCode department,
            @RestForm(FormToken.FIELD) String token,
            @RestForm List<String> operator,
            @RestForm List<String> from,
            @RestForm List<String> until) {
        try {
            acts.setDutyOrder(department, turns(operator, from, until));
            return Response.seeOther(URI.create("/console/staff")).build();
        } catch (IllegalArgumentException | DateTimeParseException e) {
            String why = pages.language().words(WorkWords.class).badHours();
            return Response.status(422).entity(page.page(why, List.of())).build();
        }
    }

    private static List<DutyTurn> turns(List<String> operators, List<String> from, List<String> until) {
        List<DutyTurn> turns = new ArrayList<>();
        for (int i = 0; i < operators.size(); i++) {
            if (!operators.get(i).isBlank()) {
                turns.add(new DutyTurn(OperatorId.of(operators.get(i)), hours(from.get(i), until.get(i))));
            }
        }
        return turns;
    }

    private static Optional<DutyTurn.Hours> hours(String from, String until) {
        if (from.isBlank() && until.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new DutyTurn.Hours(LocalTime.parse(from), LocalTime.parse(until)));
    }
}
