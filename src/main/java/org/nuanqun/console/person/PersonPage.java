package org.nuanqun.console.person;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.inbox.Viewing;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.vocabulary.PersonId;

/** Everything about one person, for whoever has to answer her. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR", "OBSERVER"})
@Path("/console/people/{id}")
class PersonPage {

    private static final int SOME = 40;
    private static final int MANY = 400;

    private final People people;
    private final PersonReading reading;
    private final SheetReader sheets;
    private final MinorReader minors;
    private final PlatformSide platforms;
    private final StoryReader stories;
    private final Viewing viewing;
    private final Shells shells;
    private final Pages pages;

    PersonPage(
            People people,
            PersonReading reading,
            SheetReader sheets,
            MinorReader minors,
            PlatformSide platforms,
            StoryReader stories,
            Viewing viewing,
            Shells shells,
            Pages pages) {
        this.people = people;
        this.reading = reading;
        this.sheets = sheets;
        this.minors = minors;
        this.platforms = platforms;
        this.stories = stories;
        this.viewing = viewing;
        this.shells = shells;
        this.pages = pages;
    }

    /** @param more whether the long story is asked for */
    @GET
    public TemplateInstance show(@RestPath PersonId id, @RestQuery boolean more) {
        List<Person> faces = people.facesOf(id);
        if (faces.isEmpty()) {
            throw new NoSuchPage();
        }
        viewing.note(id);
        int limit = more ? MANY : SOME;
        Known known = reading.of(faces);
        List<Happening> story = stories.of(known, limit + 1);
        return pages.inTheReadersLanguage(new PersonView(
                shells.around("person"),
                sheets.of(known),
                minors.of(id),
                platforms.came(id),
                platforms.tags(faces),
                story.stream().limit(limit).toList(),
                story.size() > limit && !more));
    }
}
