package org.nuanqun.education;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nuanqun.scripts.Scripts;

/** Goes through the enrolments that are due. One that fails is looked at again at the next strike and holds up no other. */
@ApplicationScoped
class SendLessons {

    private static final Logger LOG = Logger.getLogger(SendLessons.class);

    private final Enrolments enrolments;
    private final NextLesson nextLesson;
    private final Scripts scripts;

    SendLessons(Enrolments enrolments, NextLesson nextLesson, Scripts scripts) {
        this.enrolments = enrolments;
        this.nextLesson = nextLesson;
        this.scripts = scripts;
    }

    int sendDue(Instant now) {
        var version = scripts.current().version();
        var due = QuarkusTransaction.requiringNew().call(() -> enrolments.dueBy(now, version));
        return due.stream().mapToInt(enrolment -> sendAllDue(enrolment, now)).sum();
    }

    private int sendAllDue(UUID enrolment, Instant now) {
        int sent = 0;
        try {
            while (QuarkusTransaction.requiringNew().call(() -> nextLesson.send(enrolment, now))) {
                sent++;
            }
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "a lesson could not be handed on, enrolmentId %s", enrolment);
        }
        return sent;
    }
}
