package org.nuanqun.console.work;

/** A course in the table. */
record CourseLine(
        String code,
        String title,
        String condition,
        int lessons,
        int active,
        int finished,
        int stopped,
        int sent,
        int understood) {}
