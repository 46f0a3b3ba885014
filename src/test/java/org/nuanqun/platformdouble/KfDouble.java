package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 微信客服: who writes, what is answered, in which state a session is, and all of it by cursor. */
public final class KfDouble {

    public static final String ACCOUNT = "wkDouble";

    private static final Duration WINDOW = Duration.ofHours(48);
    private static final Duration KEPT = Duration.ofDays(3);
    private static final int MOST_IN_WINDOW = 5;
    private static final Set<String> MEDIA = Set.of("image", "voice", "video", "file");
    private static final Set<String> WORDS =
            Set.of("text", "link", "miniprogram", "msgmenu", "business_card", "ca_link");
    private static final int TOO_OFTEN = 45009;

    private final DoubleClock clock;
    private final Callbacks callbacks;
    private final Habits habits;
    private final Rates tokenless;
    private final List<ObjectNode> told = new ArrayList<>();
    private final Map<String, Session> sessions = new HashMap<>();
    private final KfCodes codes;
    private final MediaDouble media;
    private final Map<String, Instant> tokens = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private int pageSize = 1000;
    private int emptyPages;

    private static final class Session {
        final String nickname;
        int state;
        String servicer = "";
        Instant lastHeard = Instant.EPOCH;
        int sent;
        final List<String> received = new ArrayList<>();

        Session(String nickname) {
            this.nickname = nickname;
        }
    }

    KfDouble(DoubleClock clock, Habits habits, Callbacks callbacks, MediaDouble media) {
        this.habits = habits;
        this.tokenless = new Rates(clock, habits);
        this.media = media;
        this.clock = clock;
        this.callbacks = callbacks;
        this.codes = new KfCodes(clock);
    }

    /** Pages of so many lines, and so many empty ones before the first. */
    public synchronized void pages(int size, int emptyFirst) {
        pageSize = size;
        emptyPages = emptyFirst;
    }

    public void opens(String customer, String nickname, String scene) {
        synchronized (this) {
            session(customer, nickname);
            String code = codes.make(KfCodes.Scene.WELCOME, customer);
            ObjectNode event = line("event", 4);
            event.putObject("event")
                    .put("event_type", "enter_session")
                    .put("open_kfid", ACCOUNT)
                    .put("external_userid", customer)
                    .put("scene", scene)
                    .put("welcome_code", code);
        }
        hint();
    }

    public void writes(String customer, String words) {
        synchronized (this) {
            wrote(customer, words, clock.now());
        }
        hint();
    }

    /** @param kind image, voice, video or file; {@code id}: of the material */
    void sends(String customer, String kind, String id) {
        synchronized (this) {
            Session session = session(customer, customer);
            session.lastHeard = clock.now();
            line(kind, 3)
                    .put("send_time", clock.now().getEpochSecond())
                    .put("open_kfid", ACCOUNT)
                    .put("external_userid", customer)
                    .putObject(kind)
                    .put("media_id", id);
        }
        hint();
    }

    /** A customer passes on a chat of others as one message. */
    public void passesOn(String customer, String title, String sender, String words) {
        synchronized (this) {
            session(customer, customer).lastHeard = clock.now();
            ObjectNode merged = line("merged_msg", 3)
                    .put("open_kfid", ACCOUNT)
                    .put("external_userid", customer)
                    .putObject("merged_msg")
                    .put("title", title);
            ObjectNode content = Call.JSON.createObjectNode();
            content.putObject("text").put("content", words);
            merged.putArray("item")
                    .addObject()
                    .put("send_time", clock.now().getEpochSecond())
                    .put("msgtype", "text")
                    .put("sender_name", sender)
                    .put("msg_content", content.toString());
        }
        hint();
    }

    public void takesBack(String customer, String messageId) {
        synchronized (this) {
            line("event", 4)
                    .putObject("event")
                    .put("event_type", "user_recall_msg")
                    .put("open_kfid", ACCOUNT)
                    .put("external_userid", customer)
                    .put("recall_msgid", messageId);
        }
        hint();
    }

    /** Something said before, of which no callback tells any more. */
    public synchronized void wroteBefore(String customer, String words, Duration ago) {
        wrote(customer, words, clock.now().minus(ago));
    }

    /** A colleague answers in her own client. */
    public void colleagueWrites(String servicer, String customer, String words) {
        synchronized (this) {
            moved(customer, session(customer, customer), 1, servicer);
            line("text", 5)
                    .put("open_kfid", ACCOUNT)
                    .put("external_userid", customer)
                    .put("servicer_userid", servicer)
                    .putObject("text")
                    .put("content", words);
        }
        hint();
    }

    /** @param kind image, voice, video or file; {@code id}: of the material */
    void colleagueSends(String servicer, String customer, String kind, String id) {
        synchronized (this) {
            moved(customer, session(customer, customer), 1, servicer);
            line(kind, 5)
                    .put("open_kfid", ACCOUNT)
                    .put("external_userid", customer)
                    .put("servicer_userid", servicer)
                    .putObject(kind)
                    .put("media_id", id);
        }
        hint();
    }

    /** A colleague ends the session in her own client. */
    public void colleagueEnds(String customer) {
        synchronized (this) {
            moved(customer, session(customer, customer), 3, "");
        }
        hint();
    }

    /** The same, and it is told late. */
    public void endedAgo(String customer, Duration ago) {
        synchronized (this) {
            moved(customer, session(customer, customer), 3, "");
            told.getLast().put("send_time", clock.now().minus(ago).getEpochSecond());
        }
        hint();
    }

    /** What was taken does not arrive after all. */
    public void failsToArrive(String messageId, int type) {
        synchronized (this) {
            line("event", 4)
                    .putObject("event")
                    .put("event_type", "msg_send_fail")
                    .put("open_kfid", ACCOUNT)
                    .put("external_userid", sessions.keySet().iterator().next())
                    .put("fail_msgid", messageId)
                    .put("fail_type", type);
        }
        hint();
    }

    /** The session as it would be by the platform's own routing. */
    public synchronized void isInState(String customer, int state, String servicer) {
        Session session = session(customer, customer);
        session.state = state;
        session.servicer = servicer;
    }

    /** What the customer has on her screen from us. */
    public synchronized List<String> received(String customer) {
        return List.copyOf(session(customer, customer).received);
    }

    public synchronized int state(String customer) {
        return session(customer, customer).state;
    }

    synchronized JsonNode answer(Call call) {
        return switch (call.path()) {
            case "/cgi-bin/kf/account/list", "/cgi-bin/kf/servicer/list" -> Call.ok();
            case "/cgi-bin/kf/sync_msg" -> sync(call);
            case "/cgi-bin/kf/send_msg" -> send(call);
            case "/cgi-bin/kf/send_msg_on_event" -> sendOnEvent(call);
            case "/cgi-bin/kf/customer/batchget" -> customers(call);
            case "/cgi-bin/kf/service_state/get" -> {
                Session session = session(call.text("external_userid"), "");
                yield Call.ok().put("service_state", session.state).put("servicer_userid", session.servicer);
            }
            case "/cgi-bin/kf/service_state/trans" -> trans(call);
            default -> Call.error(40058);
        };
    }

    private JsonNode sync(Call call) {
        String token = call.text("token");
        if (!token.isEmpty() && tokens.getOrDefault(token, Instant.EPOCH).isBefore(clock.now())) {
            return Call.error(95007);
        }
        if (token.isEmpty() && isReadTooOften(call)) {
            return Call.error(TOO_OFTEN);
        }
        if (!call.text("open_kfid").equals(ACCOUNT)) {
            return Call.error(95000);
        }
        int from = call.text("cursor").isEmpty() ? firstKept() : Integer.parseInt(call.text("cursor"));
        ObjectNode page = Call.ok();
        ArrayNode list = page.putArray("msg_list");
        int to = from;
        if (emptyPages > 0) {
            emptyPages--;
        } else {
            to = Math.min(told.size(), from + pageSize);
            told.subList(from, to).forEach(list::add);
        }
        return page.put("next_cursor", String.valueOf(to)).put("has_more", to < told.size() ? 1 : 0);
    }

    private boolean isReadTooOften(Call call) {
        int most = habits.number(Habit.TOKENLESS_READS);
        if (most == 0) {
            return false;
        }
        tokenless.only("sync", Rates.Of.CORPORATION, most, Duration.ofMinutes(1));
        return tokenless.isOver("sync", ACCOUNT, call.address());
    }

    private boolean mayMove(int from, int to) {
        return List.of(habits.text(Habit.KF_MOVES).split(" ")).stream()
                .anyMatch(moves -> moves.startsWith(from + ":") && moves.indexOf('0' + to, 2) > 0);
    }

    private int firstKept() {
        long oldest = clock.now().minus(KEPT).getEpochSecond();
        int first = 0;
        while (first < told.size() && told.get(first).path("send_time").asLong() < oldest) {
            first++;
        }
        return first;
    }

    private JsonNode send(Call call) {
        Session session = session(call.text("touser"), "");
        if (session.state > 1) {
            return Call.error(95018);
        }
        if (session.lastHeard.plus(WINDOW).isBefore(clock.now())) {
            return Call.error(95002);
        }
        if (session.sent >= MOST_IN_WINDOW) {
            return Call.error(95001);
        }
        if (!call.text("msgid").matches("[0-9a-zA-Z_-]{1,32}") || !ids.add(call.text("msgid"))) {
            return Call.error(40058);
        }
        Optional<Integer> objection = objection(call);
        if (objection.isPresent()) {
            ids.remove(call.text("msgid"));
            return Call.error(objection.get());
        }
        session.sent++;
        session.received.add(words(call.body()));
        return Call.ok().put("msgid", call.text("msgid"));
    }

    /** What is said by something given before needs it to be there still; a kind the manual does not name is none. */
    private Optional<Integer> objection(Call call) {
        String kind = call.text("msgtype");
        if (MEDIA.contains(kind)) {
            return media.has(call.body()) ? Optional.empty() : Optional.of(40007);
        }
        return WORDS.contains(kind) ? Optional.empty() : Optional.of(40008);
    }

    private JsonNode sendOnEvent(Call call) {
        Optional<String> customer = codes.use(call.text("code"), call.text("msgtype"), who -> session(who, "").state);
        if (customer.isEmpty()) {
            return Call.error(95016);
        }
        session(customer.get(), "").received.add(words(call.body()));
        return Call.ok().put("msgid", call.text("msgid"));
    }

    private static String words(JsonNode body) {
        if (MEDIA.contains(body.path("msgtype").asText())) {
            return MediaDouble.words(body);
        }
        return body.path("msgtype").asText().equals("msgmenu")
                ? body.path("msgmenu").path("head_content").asText()
                : body.path("text").path("content").asText();
    }

    private JsonNode customers(Call call) {
        ObjectNode answer = Call.ok();
        ArrayNode list = answer.putArray("customer_list");
        call.texts("external_userid_list").stream()
                .filter(sessions::containsKey)
                .forEach(id -> list.addObject().put("external_userid", id).put("nickname", sessions.get(id).nickname));
        return answer;
    }

    private JsonNode trans(Call call) {
        Session session = session(call.text("external_userid"), "");
        int to = call.body().path("service_state").asInt();
        if (!mayMove(session.state, to)) {
            return Call.error(95016);
        }
        session.state = to;
        session.servicer = to == 3 ? call.text("servicer_userid") : "";
        return to == 1
                ? Call.ok()
                : Call.ok().put("msg_code", codes.make(KfCodes.Scene.of(to), call.text("external_userid")));
    }

    private void wrote(String customer, String words, Instant at) {
        Session session = session(customer, customer);
        session.lastHeard = at;
        session.sent = 0;
        session.state = session.state == 4 ? 0 : session.state;
        line("text", 3)
                .put("send_time", at.getEpochSecond())
                .put("open_kfid", ACCOUNT)
                .put("external_userid", customer)
                .putObject("text")
                .put("content", words);
    }

    private void moved(String customer, Session session, int change, String servicer) {
        session.state = change == 3 ? 4 : 3;
        session.servicer = servicer;
        ObjectNode event = line("event", 4)
                .putObject("event")
                .put("event_type", "session_status_change")
                .put("open_kfid", ACCOUNT)
                .put("external_userid", customer)
                .put("change_type", change)
                .put("new_servicer_userid", servicer);
        if (change == 1 || change == 3) {
            event.put("msg_code", codes.make(KfCodes.Scene.of(session.state), customer));
        }
    }

    private ObjectNode line(String kind, int origin) {
        ObjectNode line = Call.JSON
                .createObjectNode()
                .put("msgid", "m" + told.size())
                .put("send_time", clock.now().getEpochSecond())
                .put("origin", origin)
                .put("msgtype", kind);
        told.add(line);
        return line;
    }

    private Session session(String customer, String nickname) {
        return sessions.computeIfAbsent(customer, _ -> new Session(nickname));
    }

    private void hint() {
        String token = "hint-" + System.nanoTime();
        synchronized (this) {
            tokens.put(token, clock.now().plus(Duration.ofMinutes(10)));
        }
        callbacks.tell("<xml><ToUserName><![CDATA[" + PlatformDouble.CORPORATION + "]]></ToUserName><CreateTime>"
                + clock.now().getEpochSecond()
                + "</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[kf_msg_or_event]]></Event><Token><![CDATA["
                + token + "]]></Token><OpenKfId><![CDATA[" + ACCOUNT + "]]></OpenKfId></xml>");
    }
}
