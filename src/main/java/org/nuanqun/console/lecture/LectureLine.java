package org.nuanqun.console.lecture;

import java.util.List;

/** A lecture at a glance; {@code states}: what else is to be said of it, as that it was cancelled. */
record LectureLine(
        String id,
        String title,
        String place,
        String when,
        String author,
        String places,
        String came,
        List<String> states,
        boolean isOpen) {}
