package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** 智能机器人: somebody writes to it, and the platform asks for the answer until it is finished. */
public final class BotDouble {

    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final int INVALID_CODE = 60140;
    private static final int LONGEST_WORDS = 20_480;
    private static final int OPEN_AT_ONCE = 3;

    private final Callbacks callbacks;
    private final DoubleClock clock;
    private final PlatformDouble platform;
    private final List<JsonNode> followed = new ArrayList<>();
    private final Map<String, Instant> addresses = new HashMap<>();
    private final Map<String, Set<String>> open = new HashMap<>();
    private int number;

    BotDouble(PlatformDouble platform, DoubleClock clock, Habits habits) {
        this.platform = platform;
        this.clock = clock;
        this.callbacks = new Callbacks(new SealedEnvelope(clock, ""), habits);
    }

    public Callbacks callbacks() {
        return callbacks;
    }

    /** Somebody writes; the first answer, whole. The platform takes nothing more with three answers open. */
    public JsonNode writes(String colleague, String words) {
        return sends(colleague, message -> text(message, words));
    }

    public JsonNode writesWithPicture(String colleague, String words, String address) {
        return sends(colleague, message -> {
            var items = message.put("msgtype", "mixed").putObject("mixed").putArray("msg_item");
            text(items.addObject(), words);
            items.addObject().put("msgtype", "image").putObject("image").put("url", address);
        });
    }

    public JsonNode quotes(String colleague, String quoted, String words) {
        return sends(colleague, message -> {
            text(message, words);
            text(message.putObject("quote"), quoted);
        });
    }

    /** @param address of the sealed material */
    void sendsPicture(String colleague, String address) {
        sends(
                colleague,
                message -> message.put("msgtype", "image").putObject("image").put("url", address));
    }

    /** Somebody touches a button of a card: told once, whatever comes back; what the card becomes. */
    public JsonNode taps(String colleague, String task, String key) {
        JsonNode update =
                told(event(colleague, "template_card_event", event -> event.put("card_type", "button_interaction")
                        .put("event_key", key)
                        .put("task_id", task)));
        if (!update.path("response_type").asText().equals("update_template_card")
                || !update.path("template_card").path("task_id").asText().equals(task)) {
            throw new IllegalStateException("no next state for the card " + task);
        }
        return update.path("template_card");
    }

    /** A thumb under an answer: 1 up, 2 down, 3 taken back. Nothing may come back. */
    public void thumbs(String colleague, String answer, int type, String words) {
        JsonNode nothing = told(event(colleague, "feedback_event", event -> event.put("id", answer)
                .put("type", type)
                .put("content", words)));
        if (!nothing.isEmpty()) {
            throw new IllegalStateException("an answer to a thumb");
        }
    }

    public JsonNode enters(String colleague) {
        return told(event(colleague, "enter_chat", _ -> {}));
    }

    /** The platform comes back for the rest of an answer; what it is given, whole. */
    public JsonNode asksAgain(String colleague, String stream) {
        ObjectNode message = message(colleague).put("msgtype", "stream");
        message.putObject("stream").put("id", stream);
        return checked(colleague, told(message));
    }

    /** Messages that followed an answer within its hour. */
    public synchronized List<JsonNode> followed() {
        return List.copyOf(followed);
    }

    /** An address takes one message, and that within the hour. */
    synchronized JsonNode answer(Call call) {
        Instant given = addresses.remove(call.query("response_code"));
        if (given == null || given.plus(GOOD_FOR).isBefore(clock.now())) {
            return Call.error(INVALID_CODE);
        }
        followed.add(call.body());
        return Call.ok();
    }

    private JsonNode sends(String colleague, Consumer<ObjectNode> what) {
        Set<String> waiting = open.computeIfAbsent(colleague, _ -> new HashSet<>());
        // meanwhile it went on asking for each of them
        List.copyOf(waiting).forEach(stream -> asksAgain(colleague, stream));
        if (waiting.size() >= OPEN_AT_ONCE) {
            throw new IllegalStateException(OPEN_AT_ONCE + " answers are open");
        }
        ObjectNode message = message(colleague);
        what.accept(message);
        waiting.add(message.path("msgid").asText());
        return checked(colleague, told(withAddress(message)));
    }

    private ObjectNode event(String colleague, String type, Consumer<ObjectNode> what) {
        ObjectNode message = message(colleague)
                .put("msgtype", "event")
                .put("create_time", clock.now().getEpochSecond());
        ObjectNode event = message.putObject("event").put("eventtype", type);
        what.accept(event.putObject(type));
        return type.equals("template_card_event") ? withAddress(message) : message;
    }

    private ObjectNode message(String colleague) {
        ObjectNode message = Call.JSON
                .createObjectNode()
                .put("msgid", "bot" + System.nanoTime() + "-" + number++)
                .put("aibotid", "double")
                .put("chattype", "single");
        message.putObject("from").put("userid", colleague);
        return message;
    }

    private synchronized ObjectNode withAddress(ObjectNode message) {
        String code = message.path("msgid").asText();
        addresses.put(code, clock.now());
        return message.put("response_url", platform.url() + "/cgi-bin/aibot/response?response_code=" + code);
    }

    private JsonNode checked(String colleague, JsonNode answer) {
        JsonNode stream = answer.path("stream");
        if (stream.path("content").asText().getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_WORDS) {
            throw new IllegalStateException("an answer that is too long");
        }
        if (answer.has("template_card") && !stream.path("finish").asBoolean()) {
            throw new IllegalStateException("a card before the end of its answer");
        }
        if (stream.path("finish").asBoolean()) {
            open.getOrDefault(colleague, new HashSet<>())
                    .remove(stream.path("id").asText());
        }
        return answer;
    }

    private static void text(ObjectNode message, String words) {
        message.put("msgtype", "text").putObject("text").put("content", words);
    }

    private JsonNode told(ObjectNode message) {
        callbacks.tell(message.toString());
        String answer = callbacks.lastAnswer();
        return answer.isEmpty() ? Call.JSON.createObjectNode() : Call.read(answer);
    }
}
