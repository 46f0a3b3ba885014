package org.nuanqun.platform.sandbox;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.nuanqun.platform.Capabilities;
import org.nuanqun.platform.Capabilities.ReplyWindow;

/** Which real platform the pretend one behaves like, and what that one allows. */
public enum Likeness {
    SANDBOX(Hears.EVERYTHING, Speaks.FREELY),
    BRIDGE(Hears.EVERYTHING, Speaks.FREELY),
    WECOM_GROUP(Hears.NO_WORDS, Speaks.AFTER_A_TAP),
    KF(Hears.EVERYTHING, Speaks.IN_A_WINDOW),
    OFFICIAL_ACCOUNT(Hears.EVERYTHING, Speaks.IN_A_WINDOW),
    AIBOT(Hears.WHAT_IS_SAID_TO_THE_BOT, Speaks.FREELY);

    static final ReplyWindow WINDOW = new ReplyWindow(5, Duration.ofDays(2));

    private enum Hears {
        EVERYTHING,
        WHAT_IS_SAID_TO_THE_BOT,
        NO_WORDS
    }

    private enum Speaks {
        FREELY,
        IN_A_WINDOW,
        AFTER_A_TAP
    }

    private final Hears hears;
    private final Speaks speaks;

    Likeness(Hears hears, Speaks speaks) {
        this.hears = hears;
        this.speaks = speaks;
    }

    boolean tellsOf(boolean isInGroup, boolean mentionsBot) {
        return switch (hears) {
            case EVERYTHING -> true;
            case WHAT_IS_SAID_TO_THE_BOT -> mentionsBot || !isInGroup;
            case NO_WORDS -> false;
        };
    }

    boolean needsTap() {
        return speaks == Speaks.AFTER_A_TAP;
    }

    boolean hasWindow() {
        return speaks == Speaks.IN_A_WINDOW;
    }

    Capabilities capabilities() {
        return new Capabilities(
                hears != Hears.NO_WORDS,
                !needsTap(),
                needsTap(),
                hasWindow() ? Optional.of(WINDOW) : Optional.empty(),
                OptionalInt.empty());
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static Likeness of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no platform is called " + code + "; there are "
                        + Arrays.stream(values()).map(Likeness::code).toList()));
    }
}
