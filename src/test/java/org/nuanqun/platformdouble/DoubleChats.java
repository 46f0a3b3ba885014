package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** What may be made happen in the official account and with the robot, under {@code /double/official} and {@code /double/bot}. */
final class DoubleChats {

    private final PlatformDouble platform;

    DoubleChats(PlatformDouble platform) {
        this.platform = platform;
    }

    /** @param what the path after {@code /double/} */
    JsonNode answer(String what, Call call) {
        String who = call.text("who");
        ObjectNode done = Call.ok();
        switch (what) {
            case "official/callback" ->
                done.put("answered", told(platform.official().callbacks(), call));
            case "official/follows" -> platform.official().follows(who, call.text("scene"));
            case "official/scans" -> platform.official().scans(who, call.text("scene"));
            case "official/touches" -> platform.official().touches(who, call.text("key"));
            case "official/writes" -> platform.official().writes(who, call.text("words"));
            case "official/leaves" -> platform.official().leaves(who);
            case "official/refuses" -> platform.official().refuses(who);
            case "official/mode" ->
                platform.official()
                        .mode(OfficialDouble.Mode.valueOf(call.text("mode").toUpperCase(Locale.ROOT)));
            case "official/is-asked" ->
                platform.official()
                        .isAsked(
                                who,
                                call.text("template"),
                                call.body().path("accepts").asBoolean());
            case "official/switches-off" -> platform.official().switchesOff(who, call.text("template"));
            case "official/finishes" -> finishes(who, call);
            case "official/received" ->
                platform.official().received(call.query("who")).forEach(done.putArray("received")::add);
            case "bot/callback" -> done.put("answered", told(platform.bot().callbacks(), call));
            case "bot/writes" -> done.set("answer", platform.bot().writes(who, call.text("words")));
            case "bot/asks-again" -> done.set("answer", platform.bot().asksAgain(who, call.text("stream")));
            case "bot/taps" -> done.set("card", platform.bot().taps(who, call.text("task"), call.text("key")));
            case "bot/thumbs" ->
                platform.bot()
                        .thumbs(
                                who,
                                call.text("stream"),
                                call.body().path("type").asInt(),
                                call.text("words"));
            case "bot/followed" -> platform.bot().followed().forEach(done.putArray("followed")::add);
            default -> {
                return Call.error(40058);
            }
        }
        return done;
    }

    /** Tells what became of the latest notice to somebody. */
    private void finishes(String who, Call call) {
        OfficialDouble.Notice notice = platform.official().notices(who).getLast();
        if (notice.isSubscription()) {
            platform.official()
                    .subscriptionSent(who, notice, call.body().path("code").asInt(), call.text("status"));
        } else {
            platform.official().finishes(who, notice, call.text("status"));
        }
    }

    /** Plain text, as the check of an address is answered. */
    private static String told(Callbacks callbacks, Call call) {
        callbacks.goTo(call.text("url"));
        return callbacks.check("5927782489442352469");
    }
}
