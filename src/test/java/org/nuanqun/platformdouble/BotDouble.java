package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** 智能机器人: somebody writes to it, and the platform asks for the answer until it is finished. */
public final class BotDouble {

    private final Callbacks callbacks;
    private final PlatformDouble platform;
    private final List<String> followed = new ArrayList<>();

    BotDouble(PlatformDouble platform, DoubleClock clock) {
        this.platform = platform;
        this.callbacks = new Callbacks(clock, "");
    }

    public Callbacks callbacks() {
        return callbacks;
    }

    /** Somebody writes; what the first answer says. */
    public JsonNode writes(String colleague, String words) {
        String id = "bot" + System.nanoTime();
        ObjectNode message = Call.JSON
                .createObjectNode()
                .put("msgid", id)
                .put("aibotid", "double")
                .put("chattype", "single")
                .put("response_url", platform.url() + "/cgi-bin/aibot/response?response_code=" + id)
                .put("msgtype", "text");
        message.putObject("from").put("userid", colleague);
        message.putObject("text").put("content", words);
        return told(message);
    }

    /** @param address of the sealed material */
    void sendsPicture(String colleague, String address) {
        ObjectNode message = Call.JSON
                .createObjectNode()
                .put("msgid", "bot" + System.nanoTime())
                .put("aibotid", "double")
                .put("chattype", "single")
                .put("msgtype", "image");
        message.putObject("from").put("userid", colleague);
        message.putObject("image").put("url", address);
        told(message);
    }

    /** The platform comes back for the rest of an answer. */
    public JsonNode asksAgain(String colleague, String stream) {
        ObjectNode message = Call.JSON
                .createObjectNode()
                .put("msgid", "again" + System.nanoTime())
                .put("msgtype", "stream");
        message.putObject("from").put("userid", colleague);
        message.putObject("stream").put("id", stream);
        return told(message);
    }

    /** Messages that followed an answer within its hour. */
    public synchronized List<String> followed() {
        return List.copyOf(followed);
    }

    synchronized JsonNode answer(Call call) {
        followed.add(call.body().path("markdown").path("content").asText());
        return Call.ok();
    }

    private JsonNode told(ObjectNode message) {
        callbacks.tell(message.toString());
        return Call.read(callbacks.lastAnswer()).path("stream");
    }
}
