package org.nuanqun.console.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanqun.console.page.Moments;
import org.nuanqun.conversation.Line;

/** Writes a transcript as the items of a thread. */
record ThreadWriter(ThreadWords words, Moments moments, BubbleWriter bubbles) {

    List<Item> items(List<Line> lines) {
        List<Item> items = new ArrayList<>();
        @Nullable LocalDate day = null;
        for (Line line : lines) {
            if (!moments.date(line.at()).equals(day)) {
                day = moments.date(line.at());
                items.add(Item.day(moments.separator(line.at())));
            }
            items.add(item(line));
        }
        return items;
    }

    private Item item(Line line) {
        return switch (line.kind()) {
            case HEARD, SAID, NOTE -> Item.said(bubbles.bubble(line));
            case JOINED -> Item.event("join", at(line, words.joined(line.speakerName())));
            case LEFT -> Item.event("leave", at(line, words.left(line.speakerName())));
            case SYSTEM -> Item.event("bell", at(line, happened(line)));
        };
    }

    /** Older lines have the name alone. */
    private static String happened(Line line) {
        String told = line.content().words();
        return told.isEmpty() ? line.speakerName() : told;
    }

    private String at(Line line, String text) {
        return moments.time(line.at()) + " " + text;
    }
}
