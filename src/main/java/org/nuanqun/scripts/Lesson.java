package org.nuanqun.scripts;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One lesson of a course; {@code day} counts from the course's anchor and is negative before it. */
public record Lesson(
        String code,
        String title,
        int day,
        LocalTime at,
        String text,
        Optional<String> simpler,
        Duration notLaterThan,
        PastDue pastDue,
        List<String> sources) {

    private static final Duration USUALLY_FRESH = Duration.ofHours(36);

    public Lesson {
        sources = List.copyOf(sources);
    }

    static Lesson read(Passage passage, LocalTime usually) {
        return new Lesson(
                codeOf(passage.file()),
                passage.text("title"),
                passage.number("day"),
                passage.has("at") ? passage.as("at", LocalTime::parse, "write a time like 19:30") : usually,
                passage.text("text"),
                passage.optionalText("simpler"),
                passage.has("not-later-than")
                        ? passage.as("not-later-than", Duration::parse, "write a duration like PT36H")
                        : USUALLY_FRESH,
                PastDue.valueOf(passage.text("past-due", "send").toUpperCase(Locale.ROOT)),
                passage.texts("sources"));
    }

    /** Without the number in front, so that moving a lesson does not make it another lesson. */
    static String codeOf(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
        return name.replaceFirst("^\\d+-", "");
    }
}
