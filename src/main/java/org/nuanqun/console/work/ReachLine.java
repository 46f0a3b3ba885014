package org.nuanqun.console.work;

import java.util.List;

/** How many would get it; a few names of who and, with the reason, who not; the text as the first of them would read it;
 * where it recurs, when it goes out. */
record ReachLine(
        String count,
        String sample,
        String without,
        List<RecipientLine> left,
        List<PreviewLine> previews,
        List<String> times) {}
