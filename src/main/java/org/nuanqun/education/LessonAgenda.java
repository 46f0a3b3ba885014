package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.time.Agenda;

/** The moments of lessons, for a clock that is moved. */
@ApplicationScoped
class LessonAgenda implements Agenda {

    private final Education education;

    LessonAgenda(Education education) {
        this.education = education;
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return education.nextAfter(now);
    }

    @Override
    public void doWhatIsDue(Instant now) {
        education.sendDueLessons(now);
    }
}
