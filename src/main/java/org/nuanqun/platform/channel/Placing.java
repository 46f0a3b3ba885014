package org.nuanqun.platform.channel;

/** How putting something at a platform ended, or taking it away. {@code why}: a sentence for who asked, with what to do. */
public sealed interface Placing {

    /** {@code key}: by which the platform knows it; {@code link}: for platforms without pictures, otherwise empty. */
    record Made(String key, String link) implements Placing {}

    record Gone() implements Placing {}

    /** Nothing changed at the platform. */
    record Refused(String why) implements Placing {}

    /** No answer came: it may or may not be so. */
    record Unknown(String why) implements Placing {}
}
