package org.nuanqun.platformdouble;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How this double takes what the manuals leave open. */
public final class Habits {

    private final Map<Habit, String> chosen = new ConcurrentHashMap<>();

    public void set(Habit habit, String value) {
        chosen.put(habit, value);
    }

    /** @param name as at a terminal, {@code retry-spacing} */
    void set(String name, String value) {
        set(Habit.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')), value);
    }

    String text(Habit habit) {
        return chosen.getOrDefault(habit, habit.usual());
    }

    boolean isOn(Habit habit) {
        return Boolean.parseBoolean(text(habit));
    }

    int number(Habit habit) {
        return Integer.parseInt(text(habit));
    }

    Duration time(Habit habit) {
        return Duration.parse(text(habit));
    }
}
