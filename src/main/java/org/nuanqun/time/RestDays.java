package org.nuanqun.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Days on which nothing is pushed that can wait. {@code weekends}: whether Saturdays and Sundays are such days. */
public record RestDays(Set<LocalDate> off, Set<LocalDate> worked, boolean weekends) {

    public static final RestDays NONE = new RestDays(Set.of(), Set.of(), false);

    public RestDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }

    /** A file that is not there names no day; one that does not read throws, with its line. */
    static RestDays read(Path file, boolean weekends) {
        if (!Files.isRegularFile(file)) {
            return new RestDays(Set.of(), Set.of(), weekends);
        }
        try {
            return of(Files.readAllLines(file), file.toString(), weekends);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static RestDays of(List<String> lines, String file, boolean weekends) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                note(line.split("\\s+", 3), off, worked, "%s:%d".formatted(file, i + 1));
            }
        }
        return new RestDays(off, worked, weekends);
    }

    private static void note(String[] words, Set<LocalDate> off, Set<LocalDate> worked, String where) {
        boolean isKnown = words.length == 3 && Set.of("off", "work").contains(words[1]);
        if (!isKnown) {
            throw new IllegalArgumentException(where + ": write a day, off or work, and where that stands, like"
                    + " '2030-01-01 off <the notice>'");
        }
        try {
            (words[1].equals("off") ? off : worked).add(LocalDate.parse(words[0]));
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException(where + ": '" + words[0] + "' is not a day like 2030-01-01", notADay);
        }
    }

    public boolean isRest(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return off.contains(day) || (weekends && isWeekend && !worked.contains(day));
    }
}
