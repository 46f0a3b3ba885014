package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
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
        WorkWords words = pages.language().words(WorkWords.class);
        List<PushLine> lines = forecast.of(person.id(), moments.now()).stream()
                .map(push -> line(push, words, moments))
                .toList();
        return pages.inTheReadersLanguage(
                new PushesView(shells.around("courses"), id.toString(), person.name(), lines));
    }

    private static PushLine line(ForeseenPush push, WorkWords words, Moments moments) {
        return new PushLine(
                push.at().map(moments::moment).orElse(words.neverComes()),
                push.courseTitle(),
                push.number() + " · " + push.title(),
                moments.moment(push.planned()),
                push.why().stream().map(why -> word(why, words)).collect(Collectors.joining("，")));
    }

    private static String word(ForeseenPush.Reason why, WorkWords words) {
        return switch (why) {
            case OUT_OF_QUIET_HOURS -> words.whyQuiet();
            case OFF_A_REST_DAY -> words.whyRest();
            case JOINED_AFTER_IT_WAS_DUE -> words.whyJoined();
            case ENOUGH_FOR_NOW -> words.whyEnough();
            case HELD -> words.whyHeld();
            case A_PERSON_IS_THERE -> words.whyPerson();
            case TOO_LATE_TO_BE_OF_USE -> words.whyTooLate();
        };
    }
}
