package org.nuanqun.channels;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.platform.channel.CodeKind;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;

/** A channel that is wanted. {@code id} comes from the form, so that a form sent twice makes one. */
public record NewChannel(
        UUID id,
        AccountId account,
        CodeKind kind,
        String name,
        String place,
        Optional<ConditionCode> condition,
        List<String> targets,
        boolean overflows) {

    private static final int LONGEST = 60;

    public NewChannel {
        name = cut(name);
        place = cut(place);
        targets = List.copyOf(targets);
    }

    static String cut(String words) {
        String stripped = words.strip();
        return stripped.substring(0, Math.min(LONGEST, stripped.length()));
    }
}
