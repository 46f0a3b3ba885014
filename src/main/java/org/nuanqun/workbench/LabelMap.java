package org.nuanqun.workbench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.scripts.ConditionScript;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.vocabulary.ConditionCode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Relates the labels of a file of messages to the conditions of the scripts. A label stands beside the codes of conditions or
 * of departments; what no label names belongs to {@code otherwise}, the label for handing over.
 */
record LabelMap(Map<ConditionCode, String> labels, Set<String> known, Optional<String> otherwise) {

    static LabelMap read(Path file, ScriptSet scripts) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, Object> page = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            if (page == null || !(page.get("labels") instanceof Map<?, ?> named)) {
                throw new IllegalArgumentException(file + " has no 'labels'");
            }
            return of(named, Optional.ofNullable(page.get("otherwise")).map(Object::toString), scripts, file);
        }
    }

    /** The map in the folder that knows all labels of the messages. */
    static LabelMap fitting(Path folder, List<LabelledMessage> messages, ScriptSet scripts) throws IOException {
        Set<String> wanted =
                messages.stream().flatMap(message -> message.label().stream()).collect(Collectors.toSet());
        for (Path file : mapsIn(folder)) {
            LabelMap map = read(file, scripts);
            if (map.known().containsAll(wanted)) {
                return map;
            }
        }
        throw new IllegalArgumentException("no map in %s knows the labels %s; name one with --map"
                .formatted(folder, wanted.stream().sorted().toList()));
    }

    /** The labels in the order of the conditions, each once. */
    List<String> inOrder(List<ConditionCode> conditions) {
        Set<String> order = new LinkedHashSet<>();
        conditions.forEach(condition -> of(condition).ifPresent(order::add));
        return List.copyOf(order);
    }

    Optional<String> of(ConditionCode condition) {
        return Optional.ofNullable(labels.get(condition)).or(() -> otherwise);
    }

    boolean handsOver(String label) {
        return otherwise.filter(label::equals).isPresent();
    }

    private static LabelMap of(Map<?, ?> named, Optional<String> otherwise, ScriptSet scripts, Path file) {
        Map<ConditionCode, String> labels = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        otherwise.ifPresent(known::add);
        named.forEach((label, codes) -> {
            known.add(label.toString());
            for (Object code : (Iterable<?>) codes) {
                conditions(code.toString(), scripts, file)
                        .forEach(condition -> labels.putIfAbsent(condition.code(), label.toString()));
            }
        });
        return new LabelMap(labels, known, otherwise);
    }

    private static List<ConditionScript> conditions(String code, ScriptSet scripts, Path file) {
        List<ConditionScript> found = scripts.conditions().values().stream()
                .filter(condition -> condition.code().value().equals(code)
                        || condition.department().value().equals(code))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s names '%s', which is neither a condition nor a department with one".formatted(file, code));
        }
        return found;
    }

    private static List<Path> mapsIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
