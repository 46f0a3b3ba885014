package org.nuanqun.scripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.DepartmentCode;

/** Walks the folder: each file is parsed, held against its schema, read into its type, then all are checked together. */
final class ScriptFolder {

    private static final List<String> FOLDERS_OF_TEXTS = List.of("welcome", "handoff", "safety", "order", "replies");

    private final Path folder;
    private final Faults faults = new Faults();
    private final List<Recalled> recalled = new ArrayList<>();
    private final Schemas schemas;
    private final SetChecks checks = new SetChecks(faults);
    private SourceList sources = SourceList.none();

    private final Optional<LocalDate> today;

    /** @param today when given, answers that have expired by then are mistakes too: an author should know, a start should not fail */
    ScriptFolder(Path folder, Optional<LocalDate> today) {
        this.folder = folder;
        this.today = today;
        this.schemas = new Schemas(folder, faults);
    }

    ScriptSet read() {
        if (!Files.isDirectory(folder)) {
            faults.add(folder.toString(), 0, "the folder of scripts is not there", "set scripts.folder to it");
            throw new ScriptErrors(faults.sorted());
        }
        sources = one("sources.yaml", "sources", SourceList::read).orElse(SourceList.none());
        Wording wording = one("wording.yaml", "wording", Wording::read).orElse(Wording.none());
        checks.use(wording);
        ScriptSet set = assembled(
                wording,
                one("advertising.yaml", "advertising", AdvertisingScript::read).orElse(AdvertisingScript.none()));
        checks.check(set);
        if (faults.any()) {
            throw new ScriptErrors(faults.sorted());
        }
        return set;
    }

    <T> List<T> others(String kind, String schema, Function<Passage, T> reading) {
        List<T> read = each(kind, schema, reading);
        if (faults.any()) {
            throw new ScriptErrors(faults.sorted());
        }
        return read;
    }

    private ScriptSet assembled(Wording wording, AdvertisingScript advertising) {
        Map<DepartmentCode, Department> departments = departments();
        return new ScriptSet(
                new Fingerprint(folder).version(),
                conditions(),
                each("red-flags", "red-flag", this::redFlag),
                complaints(),
                language(),
                answers(),
                macros(),
                courses(),
                texts(),
                departments,
                wording,
                advertising,
                checks.spoken(),
                recalled);
    }

    private Map<DepartmentCode, Department> departments() {
        Map<DepartmentCode, Department> departments = new LinkedHashMap<>();
        parts(one("departments.yaml", "departments", page -> page.each("departments")), Department::read)
                .forEach((department, passage) -> checks.once(passage, "department", department.code())
                        .ifPresent(code -> departments.put(code, department)));
        return departments;
    }

    private Map<ConditionCode, ConditionScript> conditions() {
        Map<ConditionCode, ConditionScript> conditions = new LinkedHashMap<>();
        each("conditions", "condition", page -> {
            ConditionScript condition = ConditionScript.read(page);
            checks.wordings().condition(page);
            sources.check(page, "sources");
            checks.once(page, "condition", condition.code()).ifPresent(code -> conditions.put(code, condition));
            return condition;
        });
        return conditions;
    }

    private RedFlagScript redFlag(Passage page) {
        RedFlagScript family = RedFlagScript.read(page);
        checks.wordings().redFlag(page);
        sources.check(page, "sources");
        checks.once(page, "red-flag family", family.family());
        return family;
    }

    private ComplaintScript complaints() {
        return one("complaints/complaints.yaml", "complaints", page -> {
                    checks.wordings().complaints(page);
                    return ComplaintScript.read(page);
                })
                .orElse(ComplaintScript.none());
    }

    private LanguageScript language() {
        List<LanguageScript> pages = each("language", "language", page -> {
            checks.wordings().language(page);
            return LanguageScript.read(page);
        });
        if (pages.size() < files("language", ".yaml").size()) {
            checks.someLanguageCouldNotBeRead();
        }
        return pages.stream().reduce(LanguageScript.none(), LanguageScript::and);
    }

    private List<AnswerScript> answers() {
        List<AnswerScript> answers = new ArrayList<>();
        each("answers", "answers", page -> {
            parts(Optional.of(page.each("answers")), this::answer).forEach((answer, passage) -> {
                checks.once(passage, "answer", answer.code());
                if (Review.read(passage).isRecalled()) {
                    recalled.add(Recalled.answer(passage));
                } else {
                    answers.add(answer);
                }
            });
            return page;
        });
        return answers;
    }

    private AnswerScript answer(Passage passage) {
        sources.check(passage, "sources");
        checks.spoken(passage.at("answer"), TextKind.EDUCATION);
        sources.checkApproval(passage, Review.read(passage));
        AnswerScript answer = AnswerScript.read(passage, sources);
        for (String way : Stream.concat(Stream.of(answer.question()), answer.variants().stream())
                .filter(way -> !answer.isAskedBy(way))
                .toList()) {
            passage.at("needs")
                    .fault(
                            "“%s” says none of the words it needs".formatted(way),
                            "write it with one of them, or take it out");
        }
        if (answer.needs().contains("")) {
            passage.at("needs").fault("one of the words it needs has no letter", "take it out: it is never said");
        }
        today.filter(answer::isExpiredOn).ifPresent(day -> passage.at("expires")
                .fault(
                        "the answer '%s' expired on %s".formatted(answer.code(), answer.expires()),
                        "let its reviewer look at it again and set a later date, or take it out"));
        return answer;
    }

    private List<MacroScript> macros() {
        List<MacroScript> macros = new ArrayList<>();
        each("macros", "macros", page -> {
            parts(Optional.of(page.each("macros")), this::macro).forEach((macro, passage) -> {
                checks.once(passage, "macro", macro.code());
                if (!passage.has("review") || !Review.read(passage).isRecalled()) {
                    macros.add(macro);
                }
            });
            return page;
        });
        return macros;
    }

    private MacroScript macro(Passage passage) {
        sources.check(passage, "sources");
        checks.macro(passage);
        if (passage.has("review")) {
            sources.checkApproval(passage, Review.read(passage));
        }
        return MacroScript.read(passage);
    }

    private Map<CourseCode, CourseScript> courses() {
        Map<CourseCode, CourseScript> courses = new LinkedHashMap<>();
        for (Path path : files("courses", "course.yaml")) {
            page(path, "course")
                    .flatMap(page -> faults.attempt(page, top -> course(top, path)))
                    .ifPresent(course -> courses.put(course.code(), course));
        }
        return courses;
    }

    private CourseScript course(Passage top, Path path) {
        List<Passage> lessons = new ArrayList<>();
        for (Path lesson :
                files(folder.relativize(path.resolveSibling("lessons")).toString(), ".md")) {
            page(lesson, "lesson").ifPresent(lessons::add);
        }
        lessons.forEach(lesson -> sources.check(lesson, "sources"));
        List<Passage> taught =
                lessons.stream().filter(lesson -> !isRecalled(top, lesson)).toList();
        CourseScript course = CourseScript.read(top, taught, faults);
        checks.course(top, course, lessons);
        return course;
    }

    private boolean isRecalled(Passage course, Passage lesson) {
        if (!lesson.has("review") || !Review.read(lesson).isRecalled()) {
            return false;
        }
        recalled.add(Recalled.lesson(course, lesson));
        return true;
    }

    private Texts texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String kind : FOLDERS_OF_TEXTS) {
            List<Passage> readable = each(kind, "texts", page -> {
                page.entries()
                        .forEach((key, passage) -> checks.text(key, passage).ifPresent(text -> {
                            sources.check(passage, "sources");
                            texts.put(key, text);
                        }));
                return page;
            });
            if (readable.size() < files(kind, ".yaml").size()) {
                checks.someTextsCouldNotBeRead();
            }
        }
        return new Texts(texts);
    }

    private <T> Optional<T> one(String name, String kind, Function<Passage, T> reading) {
        Path path = folder.resolve(name);
        return Files.exists(path) ? page(path, kind).flatMap(page -> faults.attempt(page, reading)) : Optional.empty();
    }

    private <T> List<T> each(String kind, String schema, Function<Passage, T> reading) {
        List<T> read = new ArrayList<>();
        for (Path path : files(kind, ".yaml")) {
            page(path, schema).flatMap(page -> faults.attempt(page, reading)).ifPresent(read::add);
        }
        return read;
    }

    private <T> Map<T, Passage> parts(Optional<List<Passage>> passages, Function<Passage, T> reading) {
        Map<T, Passage> read = new LinkedHashMap<>();
        for (Passage passage : passages.orElse(List.of())) {
            faults.attempt(passage, reading).ifPresent(part -> read.put(part, passage));
        }
        return read;
    }

    private Optional<Passage> page(Path path, String kind) {
        return ScriptFile.read(folder, path, faults)
                .filter(file -> schemas.fits(file, kind))
                .map(file -> file.top(faults));
    }

    private List<Path> files(String under, String ending) {
        Path start = folder.resolve(under);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
