package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 群发: a draft becomes a message when a colleague confirms it, for whom it still may reach in this month. */
final class DraftsDouble {

    private static final int SENT = 1;
    private static final int NO_FRIEND = 2;
    private static final int HAD_ENOUGH = 3;
    private static final int UNKNOWN_TASK = 41047;
    private static final int DISPATCHING = 41063;
    private static final int CANCELLED = 41093;
    private static final int REMINDED_ENOUGH = 41094;
    private static final int NOBODY_TO_SEND_TO = 41048;
    private static final int MOST_CUSTOMERS = 10_000;
    private static final int MOST_GROUPS = 2_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final DoubleClock clock;
    private final Habits habits;
    private final TagsDouble relations;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, List<LocalDate>> reached = new HashMap<>();
    private final Set<String> hadEnough = new HashSet<>();
    private int count;

    private static final class Draft {
        final JsonNode asked;
        final Instant madeAt;
        final Map<String, Integer> results = new LinkedHashMap<>();
        final Deque<Instant> reminders = new ArrayDeque<>();
        boolean isConfirmed;
        boolean isCancelled;

        Draft(JsonNode asked, Instant madeAt) {
            this.asked = asked;
            this.madeAt = madeAt;
        }

        String sender() {
            return asked.path("sender").asText("zhangsan");
        }

        boolean isForGroups() {
            return asked.path("chat_type").asText().equals("group");
        }

        JsonNode receivers() {
            return asked.path(isForGroups() ? "chat_id_list" : "external_userid");
        }
    }

    DraftsDouble(DoubleClock clock, Habits habits, TagsDouble relations) {
        this.clock = clock;
        this.habits = habits;
        this.relations = relations;
    }

    List<String> open() {
        return drafts.entrySet().stream()
                .filter(draft -> !draft.getValue().isConfirmed && !draft.getValue().isCancelled)
                .map(Map.Entry::getKey)
                .toList();
    }

    String wordsOf(String draft) {
        return drafts.get(draft).asked.path("text").path("content").asText();
    }

    int reminders(String task) {
        return drafts.get(task).reminders.size();
    }

    void confirm(String task) {
        Draft draft = drafts.get(task);
        draft.isConfirmed = true;
        draft.receivers().forEach(one -> draft.results.put(one.asText(), result(one.asText(), draft)));
    }

    /** Whoever this is for has had the month's number already. */
    void confirmInVain(String task) {
        drafts.get(task).receivers().forEach(one -> hadEnough.add(one.asText()));
        confirm(task);
    }

    private int result(String receiver, Draft draft) {
        if (!draft.isForGroups() && relations.isKnown(receiver) && !relations.has(receiver, draft.sender())) {
            return NO_FRIEND;
        }
        LocalDate today = clock.now().atZone(ZONE).toLocalDate();
        List<LocalDate> before = reached.computeIfAbsent(receiver, _ -> new ArrayList<>());
        int most = habits.number(Habit.DRAFTS_A_MONTH);
        YearMonth month = YearMonth.from(today);
        long inMonth =
                before.stream().filter(day -> YearMonth.from(day).equals(month)).count();
        if (hadEnough.contains(receiver) || inMonth >= (most == 0 ? month.lengthOfMonth() : most)) {
            return HAD_ENOUGH;
        }
        before.add(today);
        return SENT;
    }

    JsonNode answer(String name, Call call) {
        if (name.equals("add_msg_template")) {
            return make(call);
        }
        if (name.equals("get_groupmsg_list_v2")) {
            return list();
        }
        Draft draft = drafts.get(call.text("msgid"));
        if (draft == null) {
            return Call.error(UNKNOWN_TASK);
        }
        if (clock.now().isBefore(draft.madeAt.plus(habits.time(Habit.DISPATCHING)))) {
            return Call.error(DISPATCHING);
        }
        return switch (name) {
            case "get_groupmsg_task" -> task(draft);
            case "get_groupmsg_send_result" -> results(draft);
            case "remind_groupmsg_send" -> remind(draft);
            case "cancel_groupmsg_send" -> cancel(draft);
            default -> Call.error(48002);
        };
    }

    private JsonNode make(Call call) {
        boolean isGroup = call.text("chat_type").equals("group");
        int receivers =
                call.body().path(isGroup ? "chat_id_list" : "external_userid").size();
        if (isGroup && call.text("sender").isEmpty() || receivers > (isGroup ? MOST_GROUPS : MOST_CUSTOMERS)) {
            return Call.error(40058);
        }
        if (receivers == 0 && call.text("sender").isEmpty()) {
            return Call.error(NOBODY_TO_SEND_TO);
        }
        String task = "task-" + ++count;
        drafts.put(task, new Draft(call.body(), clock.now()));
        ObjectNode answer = Call.ok().put("msgid", task);
        answer.putArray("fail_list");
        return answer;
    }

    private JsonNode list() {
        ObjectNode answer = Call.ok();
        ArrayNode list = answer.putArray("group_msg_list");
        drafts.forEach((task, draft) -> list.addObject()
                .put("msgid", task)
                .put("create_time", String.valueOf(draft.madeAt.getEpochSecond()))
                .put("create_type", 0));
        return answer;
    }

    private static JsonNode task(Draft draft) {
        ObjectNode answer = Call.ok();
        answer.putArray("task_list").addObject().put("userid", draft.sender()).put("status", draft.isConfirmed ? 2 : 0);
        return answer;
    }

    private static JsonNode results(Draft draft) {
        ObjectNode answer = Call.ok();
        ArrayNode list = answer.putArray("send_list");
        String kind = draft.isForGroups() ? "chat_id" : "external_userid";
        draft.results.forEach((receiver, status) -> list.addObject()
                .put(kind, receiver)
                .put("userid", draft.sender())
                .put("status", status));
        return answer;
    }

    private JsonNode remind(Draft draft) {
        if (draft.isCancelled) {
            return Call.error(CANCELLED);
        }
        while (!draft.reminders.isEmpty()
                && draft.reminders.getFirst().isBefore(clock.now().minus(Duration.ofDays(1)))) {
            draft.reminders.removeFirst();
        }
        if (draft.reminders.size() >= habits.number(Habit.REMINDERS_A_DAY)) {
            return Call.error(REMINDED_ENOUGH);
        }
        draft.reminders.addLast(clock.now());
        return Call.ok();
    }

    /** What went out already stays out. */
    private static JsonNode cancel(Draft draft) {
        if (draft.isCancelled) {
            return Call.error(CANCELLED);
        }
        draft.isCancelled = true;
        return Call.ok();
    }
}
