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

    /** How callbacks come: without an envelope, with both side by side, or sealed only. */
    public enum Mode {
        PLAIN,
        COMPATIBLE,
        SECURE
    }

    private static final Set<String> PATHS = Set.of(
            "/cgi-bin/stable_token",
            "/cgi-bin/message/custom/send",
            "/cgi-bin/message/template/send",
            "/cgi-bin/message/subscribe/bizsend");

    /** Reads that tell nothing here but that they may be called. */
    private static final Set<String> READS = Set.of(
            "/cgi-bin/getcallbackip",
            "/cgi-bin/customservice/getkflist",
            "/cgi-bin/template/get_all_private_template",
            "/wxaapi/newtmpl/gettemplate");

    /** Files are not among them. */
    private static final Set<String> KINDS =
            Set.of("text", "image", "voice", "video", "music", "news", "mpnews", "msgmenu", "miniprogrampage");

    private static final Set<String> MEDIA = Set.of("image", "voice", "video");
    private static final Leave AFTER_WORDS = new Leave(5, Duration.ofHours(48));
    private static final Leave AFTER_A_TOUCH = new Leave(3, Duration.ofMinutes(1));

    private final DoubleClock clock;
    private final OfficialEnvelope envelope;
    private final Tokens tokens;
    private final Callbacks callbacks;
    private final MediaDouble media;
    private final Map<String, Window> windows = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> refusing = new HashSet<>();
    private final Map<String, List<String>> received = new HashMap<>();
    private final Map<String, List<String>> atOnce = new HashMap<>();
    private final Map<String, List<Notice>> notices = new HashMap<>();
    private long lastNotice = 200_163_836L;

    /** A template or subscription message; {@code id}: the platform's. */
    public record Notice(String id, String template, JsonNode data, boolean isSubscription) {}

    /** How many messages may follow, within how long. */
    private record Leave(int messages, Duration within) {}

    private record Window(Instant until, int left) {}

    OfficialDouble(DoubleClock clock, Habits habits, MediaDouble media) {
        this.media = media;
        this.clock = clock;
        this.tokens = new Tokens(clock, habits, SECRET);
        this.envelope = new OfficialEnvelope(new SealedEnvelope(clock, APP));
        this.callbacks = new Callbacks(envelope, habits);
    }

    public void mode(Mode mode) {
        envelope.mode(mode);
    }

    static boolean owns(String path) {
        return PATHS.contains(path) || READS.contains(path);
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

    /** She wants no messages any more, and stays a fan. */
    public synchronized void refuses(String fan) {
        refusing.add(fan);
    }

    /** What became of a template message. {@code status}: {@code success}, {@code failed:user block}, {@code failed: system failed}. */
    public void finishes(String fan, Notice notice, String status) {
        tell(
                fan,
                "<MsgType>event</MsgType><Event>TEMPLATESENDJOBFINISH</Event><MsgID>" + notice.id()
                        + "</MsgID><Status><![CDATA[" + status + "]]></Status>");
    }

    /** What became of a subscription message; 0 is well. */
    public void subscriptionSent(String fan, Notice notice, int code, String status) {
        subscription(
                fan,
                "sent",
                "<TemplateId>" + notice.template() + "</TemplateId><MsgID>" + notice.id() + "</MsgID><ErrorCode>" + code
                        + "</ErrorCode><ErrorStatus><![CDATA[" + status + "]]></ErrorStatus>");
    }

    /** She is asked whether she wants messages of this template. */
    public void isAsked(String fan, String template, boolean accepts) {
        subscription(fan, "popup", chosen(template, accepts) + "<PopupScene>2</PopupScene>");
    }

    /** Among her notices she switches a template off. */
    public void switchesOff(String fan, String template) {
        subscription(fan, "change", chosen(template, false));
    }

    private static String chosen(String template, boolean accepts) {
        return "<TemplateId>" + template + "</TemplateId><SubscribeStatusString>" + (accepts ? "accept" : "reject")
                + "</SubscribeStatusString>";
    }

    private void subscription(String fan, String what, String inside) {
        String name = "SubscribeMsg" + Character.toUpperCase(what.charAt(0)) + what.substring(1) + "Event";
        tell(
                fan,
                "<MsgType>event</MsgType><Event>subscribe_msg_" + what + "_event</Event><" + name + "><List>" + inside
                        + "</List></" + name + ">");
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
            saidAtOnce(fan, words);
        }
    }

    private synchronized void shown(String fan, String words) {
        received.computeIfAbsent(fan, _ -> new ArrayList<>()).add(words);
    }

    private synchronized void saidAtOnce(String fan, String words) {
        atOnce.computeIfAbsent(fan, _ -> new ArrayList<>()).add(words);
    }

    /** Of what she received, what came in the same breath as an answer to a callback. */
    public synchronized List<String> answeredAtOnce(String fan) {
        return List.copyOf(atOnce.getOrDefault(fan, List.of()));
    }

    /** Template and subscription messages she got, or is about to get. */
    public synchronized List<Notice> notices(String fan) {
        return List.copyOf(notices.getOrDefault(fan, List.of()));
    }

    public synchronized List<String> received(String fan) {
        return List.copyOf(received.getOrDefault(fan, List.of()));
    }

    synchronized JsonNode answer(Call call) {
        if (call.path().equals("/cgi-bin/stable_token")) {
            return tokens.giveStable(
                    call.text("secret"),
                    call.address(),
                    call.body().path("force_refresh").asBoolean());
        }
        return tokens.objection(call)
                .map(code -> (JsonNode) Call.error(code == 40014 ? 40001 : code))
                .orElseGet(() -> READS.contains(call.path()) ? Call.ok() : sent(call));
    }

    private JsonNode sent(Call call) {
        return call.path().endsWith("custom/send") ? custom(call) : template(call);
    }

    private JsonNode custom(Call call) {
        String fan = call.text("touser");
        Window window = windows.getOrDefault(fan, new Window(Instant.EPOCH, 0));
        if (gone.contains(fan)) {
            return Call.error(43004);
        }
        if (refusing.contains(fan)) {
            return Call.error(48002);
        }
        if (window.until().isBefore(clock.now())) {
            return Call.error(45015);
        }
        if (window.left() == 0) {
            return Call.error(45047);
        }
        String kind = call.text("msgtype");
        if (!KINDS.contains(kind)) {
            return Call.error(40008);
        }
        if (MEDIA.contains(kind) && !media.has(call.body())) {
            return Call.error(40007);
        }
        windows.put(fan, new Window(window.until(), window.left() - 1));
        JsonNode inside = call.body().path(kind);
        shown(
                fan,
                switch (kind) {
                    case "msgmenu" -> inside.path("head_content").asText();
                    case "image", "voice", "video" -> MediaDouble.words(call.body());
                    default -> inside.path("content").asText();
                });
        return Call.ok();
    }

    private JsonNode template(Call call) {
        String fan = call.text("touser");
        boolean isSubscription = call.path().endsWith("bizsend");
        if (gone.contains(fan)) {
            return Call.error(43004);
        }
        Notice notice = new Notice(
                String.valueOf(++lastNotice),
                call.text("template_id"),
                call.body().path("data"),
                isSubscription);
        notices.computeIfAbsent(fan, _ -> new ArrayList<>()).add(notice);
        shown(fan, notice.data().toString());
        return isSubscription ? Call.ok() : Call.ok().put("msgid", lastNotice);
    }
}
