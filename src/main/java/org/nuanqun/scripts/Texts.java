package org.nuanqun.scripts;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Everything the bot says by itself, by key, with places for names and dates. */
public final class Texts {

    private static final Logger LOG = Logger.getLogger(Texts.class);
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

    private final Map<String, String> byKey;

    public Texts(Map<String, String> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    public Set<String> keys() {
        return byKey.keySet();
    }

    /** The text with its places filled. A place nobody filled stays empty: a safety text must go out all the same. */
    public String say(String key, Map<String, String> values) {
        Matcher places = PLACE.matcher(raw(key));
        StringBuilder said = new StringBuilder();
        while (places.find()) {
            String name = places.group(1);
            if (!values.containsKey(name)) {
                LOG.warnf("text '%s' has a place {%s} that nobody filled", key, name);
            }
            places.appendReplacement(said, Matcher.quoteReplacement(values.getOrDefault(name, "")));
        }
        return places.appendTail(said).toString();
    }

    /** The words with the places filled that have a value; the others stay as they stand. */
    static String filled(String words, Map<String, String> values) {
        return PLACE.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    /** Whether a message is this text, whatever its places were filled with. */
    public boolean isSaid(String key, String message) {
        String form = PLACE.splitAsStream(raw(key)).map(Pattern::quote).collect(Collectors.joining("[\\s\\S]*"));
        return Pattern.compile("[\\s\\S]*" + form + "[\\s\\S]*")
                .matcher(message)
                .matches();
    }

    /** How many letters of a text are its own, not places. */
    public int wordsOf(String key) {
        return PLACE.splitAsStream(raw(key)).mapToInt(String::length).sum();
    }

    String raw(String key) {
        String text = byKey.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text '%s' in the scripts".formatted(key));
        }
        return text;
    }

    static Set<String> placesIn(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
