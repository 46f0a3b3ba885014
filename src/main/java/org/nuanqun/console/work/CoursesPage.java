package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.vocabulary.CourseCode;

/** The courses with who takes them, and one course with its lessons. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR", "OBSERVER"})
@Path("/console/courses")
class CoursesPage {

    private final CourseReader reader;
    private final Shells shells;
    private final Pages pages;

    CoursesPage(CourseReader reader, Shells shells, Pages pages) {
        this.reader = reader;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public TemplateInstance all() {
        return pages.inTheReadersLanguage(new CoursesView(shells.around("courses"), reader.all()));
    }

    @GET
    @Path("/{code}")
    public TemplateInstance one(@RestPath CourseCode code) {
        return pages.inTheReadersLanguage(
                new CourseView(shells.around("courses"), reader.one(code).orElseThrow(NoSuchPage::new)));
    }
}
