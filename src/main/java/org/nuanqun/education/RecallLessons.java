package org.nuanqun.education;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;
import org.nuanqun.delivery.Delivery;
import org.nuanqun.scripts.Recalled;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.scripts.ScriptsReloaded;
import org.nuanqun.vocabulary.PersonId;

/**
 * A recalled lesson is in nobody's plan from the moment the scripts are read; what waits in the outbox is taken back here, on
 * every node that reads them. A message of several late lessons goes with it: rather none than a wrong one.
 */
@ApplicationScoped
public class RecallLessons {

    private static final Logger LOG = Logger.getLogger(RecallLessons.class);

    private final Scripts scripts;
    private final Pushes pushes;
    private final Delivery delivery;

    RecallLessons(Scripts scripts, Pushes pushes, Delivery delivery) {
        this.scripts = scripts;
        this.pushes = pushes;
        this.delivery = delivery;
    }

    void started(@Observes StartupEvent start) {
        takeBackAll();
    }

    void reloaded(@Observes ScriptsReloaded fact) {
        takeBackAll();
    }

    /** Everybody who got the lesson, or may have. */
    @Transactional
    public List<PersonId> whoHas(Recalled lesson) {
        return pushes.whoHas(lesson.course(), lesson.code());
    }

    private void takeBackAll() {
        scripts.current().recalled().stream().filter(Recalled::isLesson).forEach(lesson -> {
            int taken = QuarkusTransaction.requiringNew().call(() -> takeBack(lesson));
            if (taken > 0) {
                LOG.warnf(
                        "%d waiting sends of the recalled lesson %s/%s are taken back",
                        taken, lesson.course(), lesson.code());
            }
        });
    }

    /** @return how many messages were taken back */
    int takeBack(Recalled lesson) {
        return pushes.enrolmentsAwaiting(lesson.course(), lesson.code()).stream()
                .mapToInt(enrolment -> delivery.takeBack(
                                HandOn.PURPOSE,
                                LessonSubject.beginning(enrolment),
                                ends -> LessonSubject.lessonsIn(ends).contains(lesson.code()),
                                "the lesson was recalled")
                        .size())
                .sum();
    }
}
