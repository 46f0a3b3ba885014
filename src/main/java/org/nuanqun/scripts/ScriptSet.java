package org.nuanqun.scripts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.DepartmentCode;

/** Everything the bot says, asks and teaches, at one moment; never changes. */
public record ScriptSet(
        String version,
        Map<ConditionCode, ConditionScript> conditions,
        List<RedFlagScript> redFlags,
        ComplaintScript complaints,
        LanguageScript language,
        List<AnswerScript> answers,
        List<MacroScript> macros,
        Map<CourseCode, CourseScript> courses,
        Texts texts,
        Map<DepartmentCode, Department> departments,
        Wording wording,
        AdvertisingScript advertising,
        List<SpokenText> spoken,
        List<Recalled> recalled) {

    public ScriptSet {
        conditions = inOrder(conditions);
        redFlags = List.copyOf(redFlags);
        answers = List.copyOf(answers);
        macros = List.copyOf(macros);
        courses = inOrder(courses);
        departments = inOrder(departments);
        spoken = List.copyOf(spoken);
        recalled = List.copyOf(recalled);
    }

    /** Reads and checks a folder of scripts; throws every mistake at once. */
    public static ScriptSet read(Path folder) {
        return new ScriptFolder(folder, Optional.empty()).read();
    }

    /** The same, by what an author should mend today: expired answers are mistakes too. */
    public static ScriptSet read(Path folder, LocalDate today) {
        return new ScriptFolder(folder, Optional.of(today)).read();
    }

    /** Every mistake an author should mend today. */
    public static List<ScriptError> mistakes(Path folder, LocalDate today) {
        try {
            read(folder, today);
            return List.of();
        } catch (ScriptErrors found) {
            return found.errors();
        }
    }

    private static <K, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The condition's name; the code itself where these scripts do not have it. */
    public String nameOf(ConditionCode code) {
        ConditionScript condition = conditions.get(code);
        return condition == null ? code.value() : condition.name();
    }
}
