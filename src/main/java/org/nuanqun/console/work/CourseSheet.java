package org.nuanqun.console.work;

import java.util.List;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Chip;

/** A course with its lessons and who takes it. */
record CourseSheet(
        String title, String condition, int version, String arranged, List<Line> lessons, List<Learner> learners) {

    record Line(int number, String title, String when, String text, String sources) {}

    /** {@code moved} says why the next lesson does not come as planned, empty if it does. */
    record Learner(
            String id,
            String name,
            Avatar avatar,
            String conversation,
            Chip state,
            int sent,
            int of,
            int understood,
            String next,
            String at,
            String moved) {

        public int percent() {
            return of == 0 ? 0 : sent * 100 / of;
        }
    }
}
