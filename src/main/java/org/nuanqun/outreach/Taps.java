package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.outreach.lecture.Lectures;

/** What stands under a text to be tapped. */
@ApplicationScoped
class Taps {

    private final Lectures lectures;

    Taps(Lectures lectures) {
        this.lectures = lectures;
    }

    /** Where it invites to a lecture: to sign up for it. */
    List<String> of(Optional<UUID> lecture) {
        return lecture.flatMap(lectures::find).map(one -> Lectures.SIGN_UP + one.number()).stream()
                .toList();
    }
}
