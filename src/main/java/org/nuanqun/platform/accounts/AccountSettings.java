package org.nuanqun.platform.accounts;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.vocabulary.AccountId;

/** What the file of one account says. Its text shows the names of the settings and no value. */
public final class AccountSettings {

    private final AccountId id;
    private final Map<String, String> values;
    private final ResolveValue resolve;

    AccountSettings(AccountId id, Map<String, String> values, ResolveValue resolve) {
        this.id = id;
        this.values = Map.copyOf(values);
        this.resolve = resolve;
    }

    /** Settings from anywhere but a file, values taken as they are. */
    public static AccountSettings of(AccountId id, Map<String, String> values) {
        return new AccountSettings(id, values, ResolveValue.LITERALLY);
    }

    public AccountId id() {
        return id;
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key))
                .flatMap(resolve::of)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    public String text(String key, String otherwise) {
        return text(key).orElse(otherwise);
    }

    /** @throws AccountIncomplete if the setting is not there, or points at nothing */
    public String required(String key) {
        return text(key).orElseThrow(() -> new AccountIncomplete(id, key, "is missing"));
    }

    public Optional<Secret> secret(String key) {
        return text(key).map(Secret::new);
    }

    /** @throws AccountIncomplete if the setting is not there, or points at nothing */
    public Secret requiredSecret(String key) {
        return new Secret(required(key));
    }

    public List<String> list(String key) {
        return text(key).stream()
                .flatMap(value -> Stream.of(value.split("[,\\s]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public int number(String key, int otherwise) {
        try {
            return text(key).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new AccountIncomplete(id, key, "is no number");
        }
    }

    /** Written as {@code PT20S}. */
    public Duration duration(String key, Duration otherwise) {
        try {
            return text(key).map(Duration::parse).orElse(otherwise);
        } catch (DateTimeParseException e) {
            throw new AccountIncomplete(id, key, "is no duration like PT20S");
        }
    }

    public boolean isOn(String key, boolean otherwise) {
        return text(key).map("true"::equalsIgnoreCase).orElse(otherwise);
    }

    /** The settings under {@code prefix.}, by what follows the prefix. */
    public Map<String, String> under(String prefix) {
        Map<String, String> found = new java.util.TreeMap<>();
        values.keySet().stream().filter(key -> key.startsWith(prefix + ".")).forEach(key -> text(key)
                .ifPresent(value -> found.put(key.substring(prefix.length() + 1), value)));
        return found;
    }

    @Override
    public String toString() {
        return "account " + id + " with " + new java.util.TreeSet<>(values.keySet());
    }
}
