package org.nuanqun.platform.channel;

import java.util.List;

/** What a platform has of a code, when it is asked. */
public sealed interface CodeSeen {

    /**
     * As the platform has it: {@code state} is empty where it is none of ours, {@code remark} may be cut, {@code targets} are in
     * no order.
     */
    record There(String key, String state, String remark, List<String> targets, boolean overflows) implements CodeSeen {

        public There {
            targets = List.copyOf(targets);
        }
    }

    record Nowhere() implements CodeSeen {}

    /** {@code why}: a sentence for who asked. */
    record Unseen(String why) implements CodeSeen {}
}
