package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** What a person at a terminal may make happen, under {@code /double}; described in deploy/platform-double/README.md. */
final class DoubleControls {

    private final PlatformDouble platform;

    DoubleControls(PlatformDouble platform) {
        this.platform = platform;
    }

    JsonNode answer(Call call) {
        ObjectNode done = Call.ok();
        switch (call.path().substring("/double/".length())) {
            case "callback" -> {
                platform.callbacks().goTo(call.text("url"));
                return done.put("answered", platform.callbacks().check("5927782489442352469"));
            }
            case "kf/opens" -> platform.kf().opens(call.text("customer"), call.text("name"), call.text("scene"));
            case "kf/writes" -> platform.kf().writes(call.text("customer"), call.text("words"));
            case "kf/passes-on" ->
                platform.kf()
                        .passesOn(call.text("customer"), call.text("title"), call.text("sender"), call.text("words"));
            case "kf/takes-back" -> platform.kf().takesBack(call.text("customer"), call.text("message"));
            case "kf/colleague-writes" ->
                platform.kf().colleagueWrites(call.text("servicer"), call.text("customer"), call.text("words"));
            case "kf/colleague-sends" ->
                platform.colleagueSends(
                        call.text("servicer"),
                        call.text("customer"),
                        call.body().path("kind").asText("file"),
                        call.text("words").getBytes(StandardCharsets.UTF_8),
                        "text/plain");
            case "kf/colleague-ends" -> platform.kf().colleagueEnds(call.text("customer"));
            case "kf/received" -> add(done.putArray("received"), platform.kf().received(call.query("customer")));
            case "contacts/adds" ->
                platform.contacts().adds(call.text("customer"), call.text("colleague"), call.text("state"));
            case "contacts/scans" ->
                platform.contacts().scans(call.text("customer"), call.text("name"), call.text("state"));
            case "groups/chatted" ->
                platform.contacts()
                        .chatted(
                                call.text("owner"),
                                call.body().path("members").asInt(),
                                call.body().path("messages").asInt());
            case "groups/applies-welcome" -> platform.contacts().appliesWelcome(call.text("group"));
            case "groups/greeting" -> done.put("greeting", platform.contacts().greetingOf(call.query("member")));
            case "contacts/deletes" -> platform.contacts().deletes(call.text("customer"), call.text("colleague"));
            case "contacts/tags" ->
                add(done.putArray("tags"), platform.contacts().tagsOn(call.query("customer"), call.query("colleague")));
            case "contacts/tags-by-hand" ->
                platform.contacts().tagsByHand(call.text("customer"), call.text("colleague"), call.text("tag"));
            case "contacts/decides" ->
                platform.contacts()
                        .decides(call.text("customer"), call.body().path("yes").asBoolean());
            case "contacts/leaves-the-hospital" -> platform.contacts().leavesTheHospital(call.text("colleague"));
            case "contacts/deletes-tag" -> platform.contacts().deletesTag(call.text("tag"));
            case "ways" -> add(done.putArray("states"), platform.contacts().statesOfWays());
            case "contacts/welcome" -> done.put("welcome", platform.contacts().welcomeOf(call.query("customer")));
            case "groups/make" -> platform.contacts().group(call.text("key"), call.text("name"), call.text("owner"));
            case "groups/joins" ->
                platform.contacts()
                        .joins(call.text("group"), call.text("member"), call.text("name"), call.text("state"));
            case "groups/leaves" -> platform.contacts().leaves(call.text("group"), call.text("member"));
            case "drafts" ->
                platform.contacts().openDrafts().forEach(task -> done.withArray("drafts")
                        .addObject()
                        .put("task", task)
                        .put("words", platform.contacts().wordsOf(task)));
            case "drafts/confirm" -> platform.contacts().confirm(call.text("task"));
            default -> {
                return new DoubleSettings(platform).set(call.path().substring("/double/".length()), call)
                        ? done
                        : new DoubleChats(platform).answer(call.path().substring("/double/".length()), call);
            }
        }
        return done;
    }

    private static void add(ArrayNode into, Iterable<String> words) {
        words.forEach(into::add);
    }
}
