package org.nuanqun.channels;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.advertising.AdvertisingInForce;
import org.nuanqun.advertising.BannedWords;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.scripts.TextKind;

/** What a platform is given to say: written in the scripts or by hand, and looked at like every automatic text. */
@ApplicationScoped
class WelcomeText {

    private static final String KEY = "welcome.group-standing";
    private static final String ANY_GROUP = "本群";

    private final Scripts scripts;
    private final AdvertisingInForce advertising;

    WelcomeText(Scripts scripts, AdvertisingInForce advertising) {
        this.scripts = scripts;
        this.advertising = advertising;
    }

    /** @param group what the group is called, empty for any */
    String ofScripts(String group, String placeOfName) {
        return scripts.current()
                .texts()
                .say(KEY, Map.of("name", placeOfName, "group", group.isBlank() ? ANY_GROUP : group));
    }

    /** @throws ChannelRefused if it must not be said by itself, or is too long for the platform */
    String checked(String text, int longest) {
        String words = text.strip().replace("\r\n", "\n");
        if (words.isEmpty()) {
            throw new ChannelRefused(ChannelRefused.Why.NO_TEXT);
        }
        int bytes = words.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > longest) {
            throw new ChannelRefused(ChannelRefused.Why.TOO_LONG, String.valueOf(longest / 3));
        }
        objection(words).ifPresent(why -> {
            throw new ChannelRefused(ChannelRefused.Why.FORBIDDEN, why);
        });
        return words;
    }

    private Optional<String> objection(String words) {
        return scripts.current().wording().forbids(words).or(() -> advertising.in(words, TextKind.SERVICE).stream()
                .map(BannedWords::told)
                .findFirst());
    }
}
