package org.nuanqun.scripts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A place in a script file: a value, and the line it stands on. Every script type is read from one. */
public final class Passage {

    private final ScriptFile file;
    private final String pointer;
    private final JsonNode value;
    private final Faults faults;

    Passage(ScriptFile file, String pointer, JsonNode value, Faults faults) {
        this.file = file;
        this.pointer = pointer;
        this.value = value;
        this.faults = faults;
    }

    public String file() {
        return file.name();
    }

    public int line() {
        return file.lineOf(pointer);
    }

    /** file:line, to be quoted as the source of what is said. */
    public String place() {
        return file() + ":" + line();
    }

    public void fault(String what, String mend) {
        faults.add(file(), line(), what, mend);
    }

    public boolean has(String field) {
        JsonNode part = value.get(field);
        return part != null && !part.isNull();
    }

    public Passage at(String field) {
        JsonNode part = value.get(field);
        if (part == null || part.isNull()) {
            fault("'%s' is missing".formatted(field), "add a line '%s: …'".formatted(field));
            throw new AlreadyReported();
        }
        return new Passage(file, pointer + "/" + ScriptFile.escaped(field), part, faults);
    }

    public String text() {
        return value.asText();
    }

    public String text(String field) {
        return at(field).text();
    }

    public String text(String field, String otherwise) {
        return has(field) ? text(field) : otherwise;
    }

    public Optional<String> optionalText(String field) {
        return has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    public int number(String field) {
        return at(field).value.asInt();
    }

    public int number(String field, int otherwise) {
        return has(field) ? number(field) : otherwise;
    }

    public double decimal(String field, double otherwise) {
        return has(field) ? at(field).value.asDouble() : otherwise;
    }

    public boolean yes(String field, boolean otherwise) {
        return has(field) ? at(field).value.asBoolean() : otherwise;
    }

    /** The texts of a list (or of one text standing for a list of one); none when the field is absent. */
    public List<String> texts(String field) {
        return each(field).stream().map(Passage::text).toList();
    }

    /** The parts of a list; none when the field is absent. */
    public List<Passage> each(String field) {
        return has(field) ? at(field).each() : List.of();
    }

    public List<Passage> each() {
        if (!value.isArray()) {
            return List.of(this);
        }
        List<Passage> parts = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            parts.add(new Passage(file, pointer + "/" + i, value.get(i), faults));
        }
        return parts;
    }

    /** The named parts, in the order in which they stand. */
    public Map<String, Passage> entries() {
        Map<String, Passage> parts = new LinkedHashMap<>();
        Iterator<String> names = value.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            parts.put(name, new Passage(file, pointer + "/" + ScriptFile.escaped(name), value.path(name), faults));
        }
        return parts;
    }

    /** Reads the text of a field into a value; nonsense becomes a fault on its own line. */
    public <T> T as(String field, Function<String, T> reading, String mend) {
        return at(field).read(field, reading, mend);
    }

    private <T> T read(String field, Function<String, T> reading, String mend) {
        try {
            return reading.apply(text());
        } catch (RuntimeException nonsense) {
            fault("'%s' is not a valid %s".formatted(text(), field), mend);
            throw new AlreadyReported();
        }
    }

    /** The regular expression of a field. */
    public Pattern pattern(String field) {
        return at(field).asPattern(field);
    }

    /** The regular expressions of a list; none when the field is absent. */
    public List<Pattern> patterns(String field) {
        return each(field).stream().map(part -> part.asPattern(field)).toList();
    }

    private Pattern asPattern(String field) {
        return read(field, Pattern::compile, "write a regular expression, like 根治|包治");
    }

    public boolean isText() {
        return value.isValueNode();
    }

    /** Thrown after the fault has been noted; carries nothing. */
    static final class AlreadyReported extends RuntimeException {
        AlreadyReported() {
            super("already reported", null, false, false);
        }
    }
}
