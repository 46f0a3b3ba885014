package org.nuanqun.console.work;

/** Something that is stuck; {@code ask}: whoever sends it again must confirm that it may arrive twice. */
record StuckLine(
        String id,
        String conversation,
        String who,
        String words,
        String kind,
        String why,
        String when,
        boolean again,
        boolean ask) {}
