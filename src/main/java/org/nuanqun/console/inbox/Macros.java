package org.nuanqun.console.inbox;

import java.util.List;

/** Prepared words as they would be said in one conversation. */
public record Macros(List<Macro> all) {

    /**
     * {@code text} has its places filled. {@code check}: what no clinician has looked at yet; {@code blocked}: why it
     * cannot be said here; {@code note} and {@code outcome}: what is done along with it. Each may be empty.
     */
    public record Macro(
            String code,
            String title,
            String keywords,
            String text,
            String note,
            String outcome,
            String check,
            String blocked) {}
}
