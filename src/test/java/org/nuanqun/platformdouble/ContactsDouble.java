package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 企业微信 customer contact: who adds whom, the welcome's seconds, groups with their versions, drafts to confirm. */
public final class ContactsDouble {

    private static final int WELCOME_SECONDS = 20;
    private static final int SECONDS_OF_A_DAY = 24 * 60 * 60;

    private final DoubleClock clock;
    private final Callbacks callbacks;
    private final Map<String, Instant> welcomeUntil = new HashMap<>();
    private final Map<String, String> welcomed = new HashMap<>();
    private final Map<String, CustomerGroup> groups = new LinkedHashMap<>();
    private final DraftsDouble drafts;
    private final Scope scope;
    private final Habits habits;
    private final Map<String, Instant> busyUntil = new HashMap<>();
    private final WaysDouble ways;
    private final TagsDouble tags;
    private final HandoverDouble handovers;
    private final FollowsDouble follows;
    private final WelcomesDouble welcomes = new WelcomesDouble();
    private final Map<String, int[]> chatted = new HashMap<>();
    private final Map<String, String> applied = new HashMap<>();
    private final Map<String, String> greeted = new HashMap<>();
    private int count;

    /** @param pictures the address below which the pictures of ways are */
    ContactsDouble(DoubleClock clock, Habits habits, Callbacks callbacks, String pictures) {
        this.clock = clock;
        this.habits = habits;
        this.callbacks = callbacks;
        this.ways = new WaysDouble(pictures);
        this.tags = new TagsDouble(clock);
        this.follows = new FollowsDouble(clock);
        this.handovers = new HandoverDouble(tags, follows, groups);
        this.drafts = new DraftsDouble(clock, habits, tags);
        this.scope = new Scope(
                tags::colleaguesOf, key -> Optional.ofNullable(groups.get(key)).map(CustomerGroup::owner));
    }

    /** From now on the app sees these colleagues, and no customer or group of others. */
    public synchronized void sees(Set<String> colleagues) {
        scope.sees(colleagues);
    }

    /** Another app is just sending the welcome to somebody, for so long. */
    public synchronized void anotherAppWelcomes(String customer, Duration time) {
        busyUntil.put(customer, clock.now().plus(time));
    }

    /** A customer adds a colleague by a channel code. */
    public void adds(String customer, String colleague, String state) {
        String code;
        synchronized (this) {
            code = "WC-" + ++count + "-" + customer;
            tags.met(customer, colleague);
            follows.met(customer, colleague, state);
            welcomeUntil.put(code, clock.now().plusSeconds(WELCOME_SECONDS));
        }
        event(
                "change_external_contact",
                "<ChangeType>add_external_contact</ChangeType><UserID>" + colleague + "</UserID><ExternalUserID>"
                        + customer + "</ExternalUserID><State><![CDATA[" + state + "]]></State><WelcomeCode><![CDATA["
                        + code + "]]></WelcomeCode>");
    }

    /** Somebody scans the picture of a way: she adds a colleague of it, or joins the first of its groups with room. */
    public void scans(String customer, String name, String state) {
        ObjectNode way = way(state);
        if (way.path("is_group").asBoolean()) {
            joins(roomIn(way), customer, name, state);
        } else {
            adds(customer, way.path("user").path(0).asText(), state);
        }
    }

    /** Yesterday so many members wrote so many messages in the groups of somebody; nobody is told the words. */
    public synchronized void chatted(String owner, int members, int messages) {
        chatted.put(owner, new int[] {members, messages});
    }

    /** The owner of a group applies the latest template to it, in her client. */
    public synchronized void appliesWelcome(String group) {
        applied.put(group, welcomes.latest().orElseThrow());
    }

    /** How many templates the corporation may have. */
    public synchronized void allowWelcomes(int most) {
        welcomes.allow(most);
    }

    /** What the platform said to somebody when she joined; "" if nothing. */
    public synchronized String greetingOf(String member) {
        return greeted.getOrDefault(member, "");
    }

    /** A customer deletes a colleague. */
    public void deletes(String customer, String colleague) {
        synchronized (this) {
            tags.parted(customer, colleague);
        }
        event(
                "change_external_contact",
                "<ChangeType>del_follow_user</ChangeType><UserID>" + colleague + "</UserID><ExternalUserID>" + customer
                        + "</ExternalUserID>");
    }

    /** A colleague deletes a customer. */
    public void isDeleted(String customer, String colleague) {
        synchronized (this) {
            tags.parted(customer, colleague);
            follows.parted(customer, colleague);
        }
        event(
                "change_external_contact",
                "<ChangeType>del_external_contact</ChangeType><UserID>" + colleague + "</UserID><ExternalUserID>"
                        + customer + "</ExternalUserID>");
    }

    /** Lists of customers in pages of so many. */
    public synchronized void pagesOfCustomers(int size) {
        follows.pages(size);
    }

    /** The corporation has bought no licence for a colleague: her customers stand in no list. */
    public synchronized void hasNoLicence(String colleague) {
        follows.hasNoLicence(colleague);
    }

    /** Somebody's account is deleted by the corporation. */
    public synchronized void leavesTheHospital(String colleague) {
        handovers.leaves(colleague);
    }

    /** A customer who is to be passed on says yes, or no. */
    public void decides(String customer, boolean isYes) {
        List<String> before;
        synchronized (this) {
            before = handovers.decides(customer, isYes);
        }
        before.forEach(colleague -> event(
                "change_external_contact",
                isYes
                        ? "<ChangeType>del_external_contact</ChangeType><UserID>" + colleague
                                + "</UserID><ExternalUserID>" + customer
                                + "</ExternalUserID><Source>DELETE_BY_TRANSFER</Source>"
                        : "<ChangeType>transfer_fail</ChangeType><UserID>" + colleague + "</UserID><ExternalUserID>"
                                + customer + "</ExternalUserID><FailReason>customer_refused</FailReason>"));
    }

    public synchronized String ownerOf(String group) {
        return groups.get(group).owner();
    }

    /** A colleague puts a tag on a customer in her client. */
    public void tagsByHand(String customer, String colleague, String tag) {
        synchronized (this) {
            tags.putByHand(customer, colleague, tag);
        }
        event(
                "change_external_contact",
                "<ChangeType>edit_external_contact</ChangeType><UserID>" + colleague + "</UserID><ExternalUserID>"
                        + customer + "</ExternalUserID>");
    }

    /** An administrator deletes a tag in the corporation's own pages. */
    public void deletesTag(String name) {
        String id;
        synchronized (this) {
            id = tags.delete(name);
        }
        event("change_external_tag", "<Id>" + id + "</Id><TagType>tag</TagType><ChangeType>delete</ChangeType>");
    }

    public synchronized Set<String> tagsOn(String customer, String colleague) {
        return tags.on(customer, colleague);
    }

    /** How many tags the corporation may have. */
    public synchronized void allowTags(int most) {
        tags.allow(most);
    }

    /** How many ways the corporation may have. */
    public synchronized void allowWays(int most) {
        ways.allow(most);
    }

    public synchronized List<String> statesOfWays() {
        return ways.all().stream().map(way -> way.path("state").asText()).toList();
    }

    private synchronized ObjectNode way(String state) {
        return ways.by(state).orElseThrow(() -> new IllegalStateException("no way has the state " + state));
    }

    /** When all are full and the way says so, the platform makes a further group, numbered, and tells of it. */
    private String roomIn(ObjectNode way) {
        String made;
        synchronized (this) {
            for (JsonNode key : way.path("chat_id_list")) {
                if (groups.get(key.asText()).hasRoom()) {
                    return key.asText();
                }
            }
            if (way.path("auto_create_room").asInt(1) == 0) {
                throw new IllegalStateException("all groups are full");
            }
            made = "wrMade" + ++count;
            way.withArray("chat_id_list").add(made);
        }
        String first = way.path("chat_id_list").path(0).asText();
        String base = way.path("room_base_name").asText(groups.get(first).name());
        makeGroup(
                made,
                base + way.path("chat_id_list").size(),
                groups.get(first).owner(),
                habits.number(Habit.GROUP_SIZE));
        return made;
    }

    /** The words of the welcome she got; "" if none came. */
    public synchronized String welcomeOf(String customer) {
        return welcomed.getOrDefault(customer, "");
    }

    public void group(String key, String name, String owner) {
        makeGroup(key, name, owner, habits.number(Habit.GROUP_SIZE));
    }

    public void makeGroup(String key, String name, String owner, int size) {
        synchronized (this) {
            groups.put(key, new CustomerGroup(key, name, owner, size, clock.now()));
        }
        event("change_external_chat", "<ChangeType>create</ChangeType><ChatId>" + key + "</ChatId>");
    }

    public void joins(String group, String member, String name, String state) {
        String before;
        String after;
        synchronized (this) {
            CustomerGroup one = groups.get(group);
            before = one.version();
            one.join(member, name, state, clock.now());
            welcomes.said(applied.getOrDefault(group, ""), name).ifPresent(said -> greeted.put(member, said));
            after = one.version();
        }
        changed(group, "add_member", member, before, after);
    }

    public void leaves(String group, String member) {
        String before;
        String after;
        synchronized (this) {
            CustomerGroup one = groups.get(group);
            before = one.version();
            one.leave(member, clock.now());
            after = one.version();
        }
        changed(group, "del_member", member, before, after);
    }

    public synchronized List<String> openDrafts() {
        return drafts.open();
    }

    public synchronized String wordsOf(String draft) {
        return drafts.wordsOf(draft);
    }

    /** How often the colleague was reminded of a draft. */
    public synchronized int reminders(String draft) {
        return drafts.reminders(draft);
    }

    /** A colleague confirms in her client. */
    public synchronized void confirm(String draft) {
        drafts.confirm(draft);
    }

    /** Confirmed, and the month's number was used up already. */
    public synchronized void confirmInVain(String draft) {
        drafts.confirmInVain(draft);
    }

    synchronized JsonNode answer(Call call) {
        Optional<Integer> objection = scope.objection(call);
        if (objection.isPresent()) {
            return Call.error(objection.get());
        }
        String name = call.path().substring("/cgi-bin/externalcontact/".length());
        if (name.startsWith("group_welcome_template/")) {
            return welcomes.answer(name.substring("group_welcome_template/".length()), call);
        }
        if (name.endsWith("_way")) {
            return ways.answer(name, call);
        }
        return switch (name) {
            case "get_follow_user_list" -> followers();
            case "batch/get_by_user" -> follows.byUser(call);
            case "get", "get_corp_tag_list", "add_corp_tag", "edit_corp_tag", "del_corp_tag", "mark_tag" ->
                tags.answer(name, call);
            case "send_welcome_msg" -> welcome(call);
            case "groupchat/get" -> detail(call);
            case "list",
                    "transfer_customer",
                    "transfer_result",
                    "resigned/transfer_customer",
                    "resigned/transfer_result",
                    "groupchat/transfer",
                    "groupchat/onjob_transfer" -> handovers.answer(name, call);
            case "groupchat/list" -> list();
            case "groupchat/statistic" -> statistic(call);
            case "add_msg_template",
                    "get_groupmsg_list_v2",
                    "get_groupmsg_task",
                    "get_groupmsg_send_result",
                    "remind_groupmsg_send",
                    "cancel_groupmsg_send" -> drafts.answer(name, call);
            default -> Call.error(48002);
        };
    }

    private JsonNode followers() {
        ObjectNode answer = Call.ok();
        ArrayNode list = answer.putArray("follow_user");
        WaysDouble.COLLEAGUES.stream()
                .filter(colleague -> !handovers.hasLeft(colleague))
                .sorted()
                .forEach(list::add);
        return answer;
    }

    private JsonNode welcome(Call call) {
        String code = call.text("welcome_code");
        Instant until = welcomeUntil.get(code);
        String customer = code.replaceFirst("WC-\\d+-", "");
        if (until == null || until.isBefore(clock.now())) {
            return Call.error(41050);
        }
        if (welcomed.containsKey(customer)) {
            return Call.error(41051);
        }
        if (busyUntil.getOrDefault(customer, Instant.MIN).isAfter(clock.now())) {
            return Call.error(41096);
        }
        welcomed.put(customer, call.body().path("text").path("content").asText());
        return Call.ok();
    }

    private JsonNode detail(Call call) {
        CustomerGroup group = groups.get(call.text("chat_id"));
        if (group == null) {
            return Call.error(49008);
        }
        ObjectNode answer = Call.ok();
        answer.set("group_chat", group.described(clock.now().minus(habits.time(Habit.DETAIL_LAG))));
        return answer;
    }

    private JsonNode list() {
        ObjectNode answer = Call.ok();
        ArrayNode list = answer.putArray("group_chat_list");
        groups.values().stream()
                .filter(group -> scope.sees(group.owner()))
                .forEach(group -> list.addObject().put("chat_id", group.key()).put("status", 0));
        return answer;
    }

    /** By owner, of whole days from yesterday back; today is asked in vain. */
    private JsonNode statistic(Call call) {
        long begin = call.body().path("day_begin_time").asLong();
        if (begin == 0 || begin + SECONDS_OF_A_DAY > clock.now().getEpochSecond()) {
            return Call.error(40058);
        }
        ObjectNode answer = Call.ok();
        ArrayNode items = answer.putArray("items");
        call.body().path("owner_filter").path("userid_list").forEach(owner -> {
            List<CustomerGroup> own = groups.values().stream()
                    .filter(group -> group.owner().contentEquals(owner.asText()))
                    .toList();
            int[] said = chatted.getOrDefault(owner.asText(), new int[2]);
            ObjectNode item = items.addObject().put("owner", owner.asText());
            item.putObject("data")
                    .put("new_chat_cnt", 0)
                    .put("chat_total", own.size())
                    .put("chat_has_msg", said[1] > 0 ? 1 : 0)
                    .put("new_member_cnt", 0)
                    .put(
                            "member_total",
                            own.stream().mapToInt(CustomerGroup::size).sum())
                    .put("member_has_msg", said[0])
                    .put("msg_total", said[1]);
        });
        return answer.put("total", items.size()).put("next_offset", items.size());
    }

    private void changed(String group, String what, String member, String before, String after) {
        event(
                "change_external_chat",
                "<ChangeType>update</ChangeType><ChatId>" + group + "</ChatId><UpdateDetail>" + what
                        + "</UpdateDetail><MemChangeCnt>1</MemChangeCnt><MemChangeList>" + listed(member)
                        + "</MemChangeList><LastMemVer>" + before + "</LastMemVer><CurMemVer>" + after
                        + "</CurMemVer>");
    }

    private String listed(String member) {
        return habits.isOn(Habit.MEMBERS_JOINED) ? "<![CDATA[" + member + "]]>" : "<Item>" + member + "</Item>";
    }

    private void event(String event, String more) {
        callbacks.tell("<xml><ToUserName><![CDATA[" + PlatformDouble.CORPORATION
                + "]]></ToUserName><FromUserName>sys</FromUserName><CreateTime>"
                + clock.now().getEpochSecond() + "</CreateTime><MsgType>event</MsgType><Event>" + event + "</Event>"
                + more + "</xml>");
    }
}
