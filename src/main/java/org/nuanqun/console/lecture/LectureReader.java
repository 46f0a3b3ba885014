package org.nuanqun.console.lecture;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.outreach.lecture.Attendee;
import org.nuanqun.outreach.lecture.Lecture;
import org.nuanqun.outreach.lecture.LectureRefused;
import org.nuanqun.outreach.lecture.Lectures;

/** Reads the pages of lectures. */
@RequestScoped
class LectureReader {

    private final Lectures lectures;
    private final Shells shells;
    private final Pages pages;

    LectureReader(Lectures lectures, Shells shells, Pages pages) {
        this.lectures = lectures;
        this.shells = shells;
        this.pages = pages;
    }

    TemplateInstance all(LectureDraft draft) {
        return all(draft, List.of());
    }

    TemplateInstance refused(LectureDraft draft, RuntimeException refused) {
        return all(draft, List.of(refused instanceof LectureRefused known ? why(known) : words().badMoment()));
    }

    private String why(LectureRefused refused) {
        return switch (refused.why()) {
            case INCOMPLETE -> words().incomplete();
            case CLAIMS -> words().claims();
            case BAD_MOMENT -> words().badMoment();
        };
    }

    private TemplateInstance all(LectureDraft draft, List<String> faults) {
        return pages.inTheReadersLanguage(new LecturesView(
                shells.around("lectures"),
                draft,
                faults,
                lectures.latest().stream().map(this::line).toList()));
    }

    TemplateInstance one(UUID id) {
        Lecture lecture = lectures.find(id).orElseThrow(NoSuchPage::new);
        return pages.inTheReadersLanguage(new LectureView(
                shells.around("lectures"),
                line(lecture),
                words().signUpBy(Lectures.SIGN_UP + lecture.number()),
                lecture.code(),
                lecture.capacity(),
                lectures.attendees(id).stream().map(this::attendee).toList()));
    }

    private LectureLine line(Lecture one) {
        return new LectureLine(
                one.id().toString(),
                one.title(),
                one.place(),
                pages.moments().ahead(one.startsAt()),
                one.author(),
                places(one),
                came(one),
                Stream.of(words().cancelled())
                        .filter(cancelled -> one.isCancelled())
                        .toList(),
                one.isOpenAt(pages.moments().now()));
    }

    private String places(Lecture one) {
        Lecture.Tally tally = one.tally();
        return one.capacity() == 0
                ? words().signedUp(tally.signedUp())
                : words().signedUpOf(tally.signedUp(), one.capacity(), tally.waiting());
    }

    private String came(Lecture one) {
        Lecture.Tally tally = one.tally();
        return tally.rated() == 0
                ? words().attended(tally.attended())
                : words().attendedAndRated(
                                tally.attended(),
                                tally.rated(),
                                String.format(Locale.ROOT, "%.1f", tally.meanRating()));
    }

    AttendeeLine attendee(Attendee one) {
        return new AttendeeLine(
                one.person().toString(),
                one.name(),
                switch (one.state()) {
                    case SIGNED_UP -> words().stateSignedUp();
                    case WAITING -> words().stateWaiting();
                    case LEFT -> words().stateLeft();
                    case WALKED_IN -> words().stateWalkedIn();
                },
                pages.moments().moment(one.signedAt()),
                one.attendedAt().map(pages.moments()::moment).orElse(""),
                one.rating().isPresent() ? String.valueOf(one.rating().getAsInt()) : "");
    }

    private LectureWords words() {
        return pages.language().words(LectureWords.class);
    }
}
