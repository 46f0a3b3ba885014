package org.nuanqun.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.LineKind;

/** Turns what stands on record into plain sentences. Pure: a name for an actor's id is handed in. */
final class Sentences {

    private static final Set<String> SHOWN_AS_LINES = Set.of("received", "repeated", "viewed", "revealed", "noted");

    private static final List<String> SILENCE = List.of("StaySilent");

    private static final Map<String, String[]> SAYINGS = Map.ofEntries(
            Map.entry("safety", new String[] {"固定安全话术", "the fixed safety text"}),
            Map.entry("welcome", new String[] {"欢迎语", "a welcome"}),
            Map.entry("lesson", new String[] {"课程", "a lesson"}),
            Map.entry("answer", new String[] {"已批准答案", "an approved answer"}),
            Map.entry("handoff", new String[] {"转人工的话", "word of a handoff"}),
            Map.entry("operator", new String[] {"同事的回复", "a colleague's reply"}),
            Map.entry("reply", new String[] {"机器人的回复", "the bot's reply"}));

    private final Wording words;
    private final UnaryOperator<String> nameOf;

    Sentences(Wording words, UnaryOperator<String> nameOf) {
        this.words = words;
        this.nameOf = nameOf;
    }

    Optional<Step> of(Line line) {
        return switch (line.kind()) {
            case HEARD -> Optional.of(heard(line));
            case JOINED, LEFT -> Optional.of(moved(line));
            case SAID, NOTE, SYSTEM -> Optional.empty();
        };
    }

    private Step heard(Line line) {
        String once = words.say("平台送来 1 条消息", "The platform delivered 1 message");
        String title = line.repeats() == 0
                ? once
                : once + words.say("，送了 " + (line.repeats() + 1) + " 次", ", " + (line.repeats() + 1) + " times");
        return new Step(line.at(), Step.PLAIN, title, kept(line));
    }

    private Step moved(Line line) {
        boolean isJoin = line.kind() == LineKind.JOINED;
        String who = line.speakerName().isEmpty() ? words.say("她", "She") : line.speakerName();
        String title = who + (isJoin ? words.say(" 进群", " joined") : words.say(" 退群", " left"));
        return new Step(line.at(), Step.PLAIN, title, kept(line));
    }

    private String kept(Line line) {
        return line.repeats() == 0
                ? words.say("签名正确，已记下", "Signature right, recorded")
                : words.say(
                        "签名正确。记下 1 次，认出 " + line.repeats() + " 次重复",
                        "Signature right. Recorded once, " + line.repeats() + " repeats recognised");
    }

    /** {@code since}: what the act answers, a message heard or a ticket opened, to tell how long it took. */
    Optional<Step> of(AuditEntry entry, Optional<Instant> since) {
        return SHOWN_AS_LINES.contains(entry.action()) ? Optional.empty() : Optional.of(act(entry, since));
    }

    private Step act(AuditEntry entry, Optional<Instant> since) {
        String who = nameOf.apply(entry.actor().value());
        String why = words.reason(entry.reason());
        return switch (entry.action()) {
            case "decided" -> decided(entry);
            case "opened" ->
                step(
                        entry,
                        openedTone(entry),
                        words.say("开单，通知 ", "Ticket opened, told ") + notified(entry),
                        due(entry));
            case "raised" -> step(entry, Step.DANGER, words.say("同一张单升为危急", "The ticket became a red flag"), why);
            case "added" -> step(entry, Step.WAITS, words.say("同一张单上加一条", "Added to the ticket"), why);
            case "escalated" ->
                step(entry, Step.WAITS, words.say("没人接，再找 ", "Nobody came, calling ") + why, due(entry));
            case "tookOver" -> step(entry, Step.DONE, tookOver(entry, who, since), silent(why));
            case "said" -> step(entry, Step.PLAIN, who + words.say(" 回复", " replied"), why);
            case "handsBackLater" -> step(entry, Step.PLAIN, who + words.say(" 约好晚些交还机器人", " hands back later"), "");
            case "fellSilent" ->
                step(entry, Step.WAITS, words.say("没有回话，再找 ", "No answer, calling ") + why, due(entry));
            case "handedBack" -> step(entry, Step.PLAIN, who + words.say(" 交还机器人", " handed back"), why);
            case "resolved" -> step(entry, Step.DONE, who + words.say(" 关闭这张单", " resolved the ticket"), why);
            case "reopened" -> step(entry, Step.WAITS, who + words.say(" 重新打开", " reopened the ticket"), why);
            case "sent" -> step(entry, tone(entry), words.say("发出", "Sent: ") + saying(entry), taken(entry, since));
            case "held" -> step(entry, Step.WAITS, words.say("先不发", "Held: ") + saying(entry), why);
            case "dropped" -> step(entry, Step.WAITS, words.say("不发了：", "Dropped: ") + saying(entry), why);
            case "refused" -> step(entry, Step.DANGER, words.say("没发出去：", "Not sent: ") + saying(entry), why);
            case "awaitsTap" -> step(entry, Step.WAITS, words.say("等员工点发送：", "Waits for a tap: ") + saying(entry), "");
            case "unknown" ->
                step(entry, Step.WAITS, words.say("不知道送到没有：", "Unknown if it arrived: ") + saying(entry), why);
            case "enrolled" -> step(entry, Step.BOT, words.say("报名课程", "Enrolled in a course"), why);
            case "lifeChanged" ->
                step(entry, Step.WAITS, words.say("记录变故，推送停下", "A change of life, pushes stopped"), why);
            case "lifeChangeEnded" -> step(entry, Step.DONE, words.say("变故撤下", "The change was taken back"), why);
            case "stopped" -> step(entry, Step.WAITS, words.say("停下待发的课程", "Pending lessons stopped"), why);
            case "replanned" -> step(entry, Step.BOT, words.say("课程重新排期", "Lessons moved"), why);
            case "consented" -> step(entry, Step.DONE, words.say("记下同意", "Consent recorded"), why);
            case "withdrew" -> step(entry, Step.WAITS, words.say("记下退订", "Withdrawal recorded"), why);
            default -> step(entry, Step.PLAIN, entry.action() + " " + entry.subject(), why);
        };
    }

    private static Step step(AuditEntry entry, String tone, String title, String detail) {
        return new Step(entry.at(), tone, title, detail);
    }

    private Step decided(AuditEntry entry) {
        String kind = String.valueOf(entry.details().getOrDefault("kind", entry.subject()));
        if (SILENCE.equals(entry.details().get("acts"))) {
            return step(entry, Step.PLAIN, words.say("机器人保持安静", "The bot keeps silent"), because(entry));
        }
        String name = words.kind(String.valueOf(entry.details().getOrDefault("name", "")));
        String title = words.say("判断：", "Decided: ") + words.kind(kind) + (name.isEmpty() ? "" : " · " + name);
        return step(entry, decisionTone(kind), title, because(entry));
    }

    private static String decisionTone(String kind) {
        return switch (kind) {
            case "RED_FLAG" -> Step.DANGER;
            case "COMPLAINT", "ASKED", "UNCLEAR", "FAULT", "ATTACHMENT" -> Step.WAITS;
            default -> Step.BOT;
        };
    }

    private static String openedTone(AuditEntry entry) {
        return "RED_FLAG".equals(entry.details().get("reason")) ? Step.DANGER : Step.WAITS;
    }

    private String because(AuditEntry entry) {
        String evidence = listed(entry.details().getOrDefault("words", ""));
        if (evidence.isEmpty()) {
            return words.reason(entry.reason());
        }
        String quoted = words.say("依据 “" + evidence + "”", "Because of “" + evidence + "”");
        return entry.reason().isEmpty() ? quoted : quoted + words.say("，", ", ") + words.reason(entry.reason());
    }

    private static String listed(Object given) {
        return given instanceof Collection<?> all
                ? all.stream().map(String::valueOf).collect(Collectors.joining("”“"))
                : "";
    }

    private String notified(AuditEntry entry) {
        String whom = String.valueOf(entry.details().getOrDefault("notified", ""));
        return whom.isEmpty() || whom.equals("null")
                ? words.say("全科室", "the whole department")
                : nameOf.apply("operator:" + whom);
    }

    private String due(AuditEntry entry) {
        try {
            Instant due = Instant.parse(String.valueOf(entry.details().get("dueAt")));
            long minutes = Math.max(1, Duration.between(entry.at(), due).toMinutes());
            return words.say(minutes + " 分钟内不接，找下一位", "Not taken in " + minutes + " min: the next is called");
        } catch (DateTimeParseException e) {
            return "";
        }
    }

    private String tookOver(AuditEntry entry, String who, Optional<Instant> since) {
        return entry.reason().isEmpty()
                ? who + words.say(" 接管", " took over") + took(entry, since)
                : words.say("同事接过会话", "A colleague took the conversation");
    }

    /** Longer than an hour is not an answer to it any more. */
    private String took(AuditEntry entry, Optional<Instant> since) {
        return since.map(moment -> Duration.between(moment, entry.at()))
                .filter(time -> !time.isNegative() && time.compareTo(Duration.ofHours(1)) < 0)
                .map(time -> words.say("，用时 ", ", after ") + length(time))
                .orElse("");
    }

    private String length(Duration time) {
        if (time.compareTo(Duration.ofSeconds(10)) < 0) {
            return String.format(Locale.ROOT, "%.1f ", time.toMillis() / 1000.0) + words.say("秒", "s");
        }
        return time.compareTo(Duration.ofMinutes(2)) < 0
                ? time.toSeconds() + words.say(" 秒", " s")
                : time.toMinutes() + words.say(" 分", " min");
    }

    private String silent(String why) {
        String silence = words.say("从现在起机器人不说话", "The bot is silent from here on");
        return why.isEmpty() ? silence : why + words.say("，", "; ") + silence;
    }

    private static String tone(AuditEntry entry) {
        return entry.subject().startsWith("operator") ? Step.PLAIN : Step.BOT;
    }

    private String saying(AuditEntry entry) {
        String purpose = entry.subject().split(" ", 2)[0];
        return SAYINGS.entrySet().stream()
                .filter(known -> purpose.startsWith(known.getKey()))
                .findFirst()
                .map(known -> words.say(known.getValue()[0], known.getValue()[1]))
                .orElse(purpose);
    }

    private String taken(AuditEntry entry, Optional<Instant> since) {
        String taken = words.say("平台收下", "The platform took it");
        return entry.reason().isEmpty() ? taken + took(entry, since) : words.reason(entry.reason());
    }
}
