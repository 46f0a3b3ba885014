package org.nuanqun.platform.envelope;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.sealing.Sha256;

/**
 * What a platform wrote, whether as XML or as JSON: named values, nested and repeated. Names are found in any letter case,
 * for the platforms do not agree with themselves; what nobody asks for is ignored.
 */
public final class Fields {

    private final String name;
    private final List<Fields> inside = new ArrayList<>();
    private String text = "";

    Fields(String name) {
        this.name = name;
    }

    Fields add(Fields field) {
        inside.add(field);
        return field;
    }

    void say(String words) {
        text = words;
    }

    Fields onlyInside() {
        if (inside.size() != 1) {
            throw new Unreadable("not one element");
        }
        return inside.getFirst();
    }

    /** The value at the end of the path, without the space around it; empty text if there is none. */
    public String text(String... path) {
        return find(path).map(field -> field.text.strip()).orElse("");
    }

    /** @throws Unreadable if the value is missing or blank */
    public String required(String... path) {
        String value = text(path);
        if (value.isEmpty()) {
            throw new Unreadable("no " + String.join("/", path));
        }
        return value;
    }

    /** @throws Unreadable if the value is there and no whole number of 64 bits */
    public long number(long otherwise, String... path) {
        String value = text(path);
        try {
            return value.isEmpty() ? otherwise : Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new Unreadable(String.join("/", path) + " is no number", e);
        }
    }

    public boolean has(String... path) {
        return find(path).isPresent();
    }

    /** Every field at the end of the path, in their order. */
    public List<Fields> all(String... path) {
        Stream<Fields> found = Stream.of(this);
        for (String step : path) {
            found = found.flatMap(field -> field.named(step));
        }
        return found.toList();
    }

    /** All of it but what is directly inside under this name. */
    public Fields without(String other) {
        Fields rest = new Fields(name);
        rest.say(text);
        inside.stream().filter(field -> !field.name.equalsIgnoreCase(other)).forEach(rest::add);
        return rest;
    }

    public List<String> texts(String... path) {
        return all(path).stream()
                .map(field -> field.text.strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public Optional<Fields> find(String... path) {
        return all(path).stream().findFirst();
    }

    public String value() {
        return text.strip();
    }

    /** The same for the same values, however they were written: plain or CDATA, number or text. */
    public String fingerprint() {
        StringBuilder written = new StringBuilder();
        write(written);
        return HexFormat.of().formatHex(Sha256.of(written.toString()), 0, 16);
    }

    private void write(StringBuilder into) {
        into.append(name.length()).append(':').append(name).append('=');
        String value = inside.isEmpty() ? value() : "";
        into.append(value.length()).append(':').append(value).append('(');
        inside.forEach(field -> field.write(into));
        into.append(')');
    }

    private Stream<Fields> named(String step) {
        return inside.stream().filter(field -> field.name.equalsIgnoreCase(step));
    }
}
