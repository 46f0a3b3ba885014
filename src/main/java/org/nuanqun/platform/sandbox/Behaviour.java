package org.nuanqun.platform.sandbox;

import org.jspecify.annotations.Nullable;

/** How the pretend platform behaves, well or badly. */
record Behaviour(
        int repeat,
        long delayMillis,
        boolean reorder,
        int failEvery,
        boolean errorInside200,
        boolean disconnected,
        Likeness likePlatform) {

    static final Behaviour GOOD = new Behaviour(1, 0, false, 0, false, false, Likeness.SANDBOX);

    Behaviour {
        refuseOutside("repeat", repeat, 1, 10);
        refuseOutside("delayMillis", delayMillis, 0, 60_000);
        refuseOutside("failEvery", failEvery, 0, 1_000);
    }

    private static void refuseOutside(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is from " + least + " to " + most + ", not " + value);
        }
    }

    /** Only what is named changes. */
    record Change(
            @Nullable Integer repeat,
            @Nullable Long delayMillis,
            @Nullable Boolean reorder,
            @Nullable Integer failEvery,
            @Nullable Boolean errorInside200,
            @Nullable Boolean disconnected,
            @Nullable String likePlatform) {

        Behaviour appliedTo(Behaviour before) {
            return new Behaviour(
                    or(repeat, before.repeat()),
                    or(delayMillis, before.delayMillis()),
                    or(reorder, before.reorder()),
                    or(failEvery, before.failEvery()),
                    or(errorInside200, before.errorInside200()),
                    or(disconnected, before.disconnected()),
                    likePlatform == null ? before.likePlatform() : Likeness.of(likePlatform));
        }

        private static <T> T or(@Nullable T value, T otherwise) {
            return value == null ? otherwise : value;
        }
    }
}
