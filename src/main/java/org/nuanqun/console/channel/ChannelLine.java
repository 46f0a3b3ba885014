package org.nuanqun.console.channel;

import org.nuanqun.console.page.Chip;

/** A channel in the list. {@code spoke} is "—" where nobody can know. */
record ChannelLine(
        String id,
        String name,
        String place,
        String kind,
        String targets,
        String condition,
        String account,
        Counted counted,
        Chip standing) {

    /** What came of it. */
    record Counted(long came, long stayed, String spoke) {}
}
