package org.nuanqun.platform.aibot;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.corporation.Utf8;

/**
 * A card with a button for each answer that is offered. {@code task} names it at the platform for three days; a button's key is
 * what is said by touching it. Manual: document/path/101031 and 101032.
 */
record BotCard(String task, List<String> taps) {

    private static final int MOST_BUTTONS = 6;
    private static final int LONGEST_KEY = 1024;
    private static final int LONGEST_WORDS = 400;
    private static final int LONGEST_TASK = 128;

    /** Empty where nothing is offered, or more than a card holds. */
    static Optional<BotCard> of(OutboundMessage message) {
        List<String> taps = message.taps();
        boolean fits = !taps.isEmpty()
                && taps.size() <= MOST_BUTTONS
                && taps.stream().allMatch(tap -> bytes(tap) <= LONGEST_KEY);
        return fits ? Optional.of(new BotCard(task(message.ownId()), taps)) : Optional.empty();
    }

    /** Where only one message may go out, the words have to stand on the card as well. */
    static boolean holds(String words) {
        return bytes(words) <= LONGEST_WORDS;
    }

    /** Under an answer that says everything already. */
    ObjectNode below() {
        return buttons("请点选");
    }

    ObjectNode alone(String words) {
        ObjectNode card = buttons("请点选");
        return card.put("sub_title_text", words);
    }

    private ObjectNode buttons(String title) {
        ObjectNode card = card(task, title);
        taps.forEach(tap -> button(card, tap, 1));
        return card;
    }

    /** What a card becomes when it is touched: the answer that was given, and nothing more to choose. */
    static ObjectNode chosen(String task, String tap) {
        ObjectNode card = card(task, "已选择");
        button(card, Utf8.cut(tap, LONGEST_KEY), 2);
        return card;
    }

    private static ObjectNode card(String task, String title) {
        ObjectNode card = JsonNodeFactory.instance.objectNode().put("card_type", "button_interaction");
        card.putObject("main_title").put("title", title);
        return card.put("task_id", task);
    }

    private static void button(ObjectNode card, String tap, int style) {
        card.withArray("button_list")
                .addObject()
                .put("text", tap)
                .put("style", style)
                .put("key", tap);
    }

    /** Digits, letters and {@code _-@} only. */
    private static String task(String ownId) {
        String task = "nuanqun-" + ownId.replaceAll("[^0-9A-Za-z_@-]", "-");
        return task.substring(0, Math.min(LONGEST_TASK, task.length()));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
