package org.nuanqun.console.person;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuanqun.console.course.CourseSayings;
import org.nuanqun.console.inbox.Colleagues;
import org.nuanqun.console.inbox.InboxWords;
import org.nuanqun.console.inbox.TicketChips;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.PersonalData;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.education.Education;
import org.nuanqun.education.Forecast;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.PersonId;

/** Reads what a person learns, what she will get, and when people were called to her. */
@RequestScoped
class CareReader {

    private final Education education;
    private final Forecast forecast;
    private final Handoff handoff;
    private final Scripts scripts;
    private final Reasons reasons;
    private final Pages pages;

    CareReader(Education education, Forecast forecast, Handoff handoff, Scripts scripts, Reasons reasons, Pages pages) {
        this.education = education;
        this.forecast = forecast;
        this.handoff = handoff;
        this.scripts = scripts;
        this.reasons = reasons;
        this.pages = pages;
    }

    List<Sheet.Course> courses(PersonId person) {
        CourseWriter writer = new CourseWriter(words(), CourseSayings.on(pages), scripts.current());
        return education.enrolments(person).reversed().stream()
                .map(writer::course)
                .toList();
    }

    List<Sheet.Coming> coming(PersonId person) {
        CourseSayings sayings = CourseSayings.on(pages);
        return forecast.of(person, pages.moments().now()).stream()
                .map(push -> new Sheet.Coming(
                        sayings.comes(push), sayings.lesson(push), push.courseTitle(), sayings.why(push)))
                .toList();
    }

    List<Sheet.Called> tickets(List<Conversation> conversations, Colleagues colleagues) {
        TicketChips chips = new TicketChips(pages.language().words(InboxWords.class), pages.moments(), colleagues);
        return conversations.stream()
                .flatMap(one -> handoff.allFor(one.id()).stream())
                .sorted(comparing(Ticket::openedAt).reversed())
                .map(ticket -> called(ticket, chips, colleagues))
                .toList();
    }

    private Sheet.Called called(Ticket ticket, TicketChips chips, Colleagues colleagues) {
        return new Sheet.Called(
                chips.reason(ticket),
                ticket.reason() == TicketReason.RED_FLAG ? "" : reasons.in(pages.language(), ticket.finding()),
                state(ticket),
                pages.moments().moment(ticket.openedAt()),
                ticket.claimedBy().or(ticket::notified).map(colleagues::name).orElse("—"),
                times(ticket),
                ticket.outcome().isEmpty() ? "—" : PersonalData.masked(ticket.outcome()),
                "/console/c/" + ticket.conversation());
    }

    private Chip state(Ticket ticket) {
        return switch (ticket.state()) {
            case WAITING -> Chip.amber("clock", words().waiting());
            case CLAIMED -> new Chip("mine", "person", words().claimed());
            case RESOLVED -> Chip.green(words().resolved());
        };
    }

    private String times(Ticket ticket) {
        List<String> told = new ArrayList<>();
        since(ticket, ticket.claimedAt()).map(words()::claimedIn).ifPresent(told::add);
        since(ticket, ticket.firstReplyAt()).map(words()::answeredIn).ifPresent(told::add);
        return told.isEmpty() ? "—" : String.join("，", told);
    }

    private Optional<String> since(Ticket ticket, Optional<Instant> at) {
        return at.map(moment -> pages.moments().took(Duration.between(ticket.openedAt(), moment)));
    }

    private PersonWords words() {
        return pages.language().words(PersonWords.class);
    }
}
