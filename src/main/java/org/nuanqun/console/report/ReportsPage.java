package org.nuanqun.console.report;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.NoSuchPage;

/** Are people answered in time, by whom, and can the load be carried? */
@Guarded
@Path("/console/reports")
class ReportsPage {

    private final ReportReader reader;
    private final Clock clock;

    ReportsPage(ReportReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(
            @RestQuery Optional<String> from,
            @RestQuery Optional<String> to,
            @RestQuery Optional<Integer> days,
            @RestQuery Optional<String> where) {
        return reader.page(asked(from, to, days, where));
    }

    @GET
    @Path("/{table}.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response file(
            @RestPath String table,
            @RestQuery Optional<String> from,
            @RestQuery Optional<String> to,
            @RestQuery Optional<Integer> days,
            @RestQuery Optional<String> where) {
        Asked asked = asked(from, to, days, where);
        Table found = reader.table(asked, table).orElseThrow(NoSuchPage::new);
        String name = "nuanqun-%s-%s-%s.csv"
                .formatted(found.id(), asked.period().first(), asked.period().last());
        return Response.ok(Csv.of(found))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Asked asked(Optional<String> from, Optional<String> to, Optional<Integer> days, Optional<String> where) {
        return Asked.read(from, to, days, where, LocalDate.now(clock), clock.getZone());
    }
}
