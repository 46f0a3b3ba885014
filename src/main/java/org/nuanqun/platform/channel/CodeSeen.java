package org.nuanqun.platform.channel;

/** What a platform has of a code, when it is asked. */
public sealed interface CodeSeen {

    /** {@code as}: as the platform has it; a remark may be cut. */
    record There(String key, CodeWish as) implements CodeSeen {}

    record Nowhere() implements CodeSeen {}

    /** {@code why}: a sentence for who asked. */
    record Unseen(String why) implements CodeSeen {}
}
