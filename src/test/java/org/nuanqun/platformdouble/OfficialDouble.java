package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuanqun.platform.envelope.EncryptedCallback;

/** 公众号: fans who write, and messages to them within two days of their last. */
public final class OfficialDouble {

    public static final String APP = "wxDouble";
    public static final String SECRET = "the-secret-of-the-account";

    private static final Set<String> PATHS = Set.of(
            "/cgi-bin/stable_token",
            "/cgi-bin/message/custom/send",
            "/cgi-bin/message/template/send",
            "/cgi-bin/message/subscribe/bizsend");
    private static final Leave AFTER_WORDS = new Leave(5, Duration.ofHours(48));
    private static final Leave AFTER_A_TOUCH = new Leave(3, Duration.ofMinutes(1));

    private final DoubleClock clock;
    private final Tokens tokens;
    private final Callbacks callbacks;
    private final Map<String, Window> windows = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<String, List<String>> received = new HashMap<>();

    /** How many messages may follow, within how long. */
    private record Leave(int messages, Duration within) {}

    private record Window(Instant until, int left) {}

    OfficialDouble(DoubleClock clock) {
        this.clock = clock;
        this.tokens = new Tokens(clock, SECRET);
        this.callbacks = new Callbacks(clock, APP, "&encrypt_type=aes");
    }

    static boolean owns(String path) {
        return PATHS.contains(path);
    }

    public Tokens tokens() {
        return tokens;
    }

    public Callbacks callbacks() {
        return callbacks;
    }

    /** A fan writes: from here on she may be answered, and at once if the answer is ready. */
    public void writes(String fan, String words) {
        heard(fan);
        tell(
                fan,
                "<MsgType>text</MsgType><Content><![CDATA[" + words + "]]></Content><MsgId>" + System.nanoTime()
                        + "</MsgId>");
    }

    /** @param kind image or voice; {@code id}: of the material */
    void sends(String fan, String kind, String id) {
        heard(fan);
        tell(
                fan,
                "<MsgType>" + kind + "</MsgType><MediaId><![CDATA[" + id + "]]></MediaId><MsgId>" + System.nanoTime()
                        + "</MsgId>");
    }

    /** Somebody begins to follow, by a code with a scene. */
    public void follows(String fan, String scene) {
        synchronized (this) {
            gone.remove(fan);
        }
        touched(fan);
        tell(fan, "<MsgType>event</MsgType><Event>subscribe</Event><EventKey>qrscene_" + scene + "</EventKey>");
    }

    /** A fan already, she scans the code of a poster. */
    public void scans(String fan, String scene) {
        touched(fan);
        tell(fan, "<MsgType>event</MsgType><Event>SCAN</Event><EventKey>" + scene + "</EventKey><Ticket>T</Ticket>");
    }

    /** She touches the menu below the chat. */
    public void touches(String fan, String key) {
        touched(fan);
        tell(fan, "<MsgType>event</MsgType><Event>CLICK</Event><EventKey><![CDATA[" + key + "]]></EventKey>");
    }

    public void leaves(String fan) {
        synchronized (this) {
            gone.add(fan);
        }
        tell(fan, "<MsgType>event</MsgType><Event>unsubscribe</Event>");
    }

    private void heard(String fan) {
        opened(fan, AFTER_WORDS);
    }

    private void touched(String fan) {
        opened(fan, AFTER_A_TOUCH);
    }

    /** A shorter window never ends a longer one. */
    private synchronized void opened(String fan, Leave leave) {
        Window window = new Window(clock.now().plus(leave.within()), leave.messages());
        windows.merge(fan, window, (old, fresh) -> old.until().isAfter(fresh.until()) ? old : fresh);
    }

    private void tell(String fan, String more) {
        callbacks.tell("<xml><ToUserName>gh_double</ToUserName><FromUserName>" + fan + "</FromUserName><CreateTime>"
                + clock.now().getEpochSecond() + "</CreateTime>" + more + "</xml>");
        String answer = callbacks.lastAnswer();
        if (!answer.isEmpty()) {
            String words = EncryptedCallback.read(answer.getBytes(StandardCharsets.UTF_8))
                    .text("Content");
            shown(fan, words);
        }
    }

    private synchronized void shown(String fan, String words) {
        received.computeIfAbsent(fan, _ -> new ArrayList<>()).add(words);
    }

    public synchronized List<String> received(String fan) {
        return List.copyOf(received.getOrDefault(fan, List.of()));
    }

    synchronized JsonNode answer(Call call) {
        if (call.path().equals("/cgi-bin/stable_token")) {
            return tokens.give(call.text("secret"));
        }
        return tokens.objection(call.query("access_token"))
                .map(code -> (JsonNode) Call.error(code == 40014 ? 40001 : code))
                .orElseGet(() -> call.path().endsWith("custom/send") ? custom(call) : template(call));
    }

    private JsonNode custom(Call call) {
        String fan = call.text("touser");
        Window window = windows.getOrDefault(fan, new Window(Instant.EPOCH, 0));
        if (gone.contains(fan)) {
            return Call.error(43004);
        }
        if (window.until().isBefore(clock.now())) {
            return Call.error(45015);
        }
        if (window.left() == 0) {
            return Call.error(45047);
        }
        windows.put(fan, new Window(window.until(), window.left() - 1));
        String kind = call.text("msgtype");
        String words = kind.equals("msgmenu")
                ? call.body().path(kind).path("head_content").asText()
                : call.body().path(kind).path("content").asText();
        shown(fan, words);
        return Call.ok();
    }

    private JsonNode template(Call call) {
        shown(call.text("touser"), call.body().path("data").toString());
        return Call.ok().put("msgid", 200163836L + received.size());
    }
}
