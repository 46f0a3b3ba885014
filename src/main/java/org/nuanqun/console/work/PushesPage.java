package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.course.CourseSayings;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.education.Forecast;
import org.nuanqun.education.ForeseenPush;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.vocabulary.ConversationId;

/** What exactly this person will get and when, and why not at the hour her course names. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR", "OBSERVER"})
@Path("/console/c/{id}/pushes")
class PushesPage {

    private final Forecast forecast;
    private final Conversations conversations;
    private final People people;
    private final Shells shells;
    private final Pages pages;

    PushesPage(Forecast forecast, Conversations conversations, People people, Shells shells, Pages pages) {
        this.forecast = forecast;
        this.conversations = conversations;
        this.people = people;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(@RestPath ConversationId id) {
        Conversation conversation = conversations.find(id).orElseThrow(NoSuchPage::new);
        Person person = conversation
                .chat()
                .person()
                .flatMap(key -> people.find(conversation.account(), key))
                .orElseThrow(NoSuchPage::new);
        Moments moments = pages.moments();
        CourseSayings sayings = CourseSayings.on(pages);
        List<PushLine> lines = forecast.of(person.id(), moments.now()).stream()
                .map(push -> line(push, sayings, moments))
                .toList();
        return pages.inTheReadersLanguage(
                new PushesView(shells.around("courses"), id.toString(), person.name(), lines));
    }

    private static PushLine line(ForeseenPush push, CourseSayings sayings, Moments moments) {
        return new PushLine(
                sayings.comes(push),
                push.courseTitle(),
                sayings.lesson(push),
                moments.moment(push.planned()),
                sayings.why(push));
    }
}
