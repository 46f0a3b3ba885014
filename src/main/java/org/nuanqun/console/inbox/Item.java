package org.nuanqun.console.inbox;

import java.util.List;

/** A line of the thread: a day, an event, or a bubble (the list then holds exactly one). */
public record Item(String kind, String icon, String text, List<Bubble> bubbles) {

    static Item day(String text) {
        return new Item("day", "", text, List.of());
    }

    static Item event(String icon, String text) {
        return new Item("event", icon, text, List.of());
    }

    static Item said(Bubble bubble) {
        return new Item("bubble", "", "", List.of(bubble));
    }
}
