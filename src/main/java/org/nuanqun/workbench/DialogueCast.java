package org.nuanqun.workbench;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuanqun.platform.Chat;
import org.nuanqun.workbench.SandboxChats.Heard;

/** The people of one dialogue and their chats: who is who on the platform, and what has been read so far. */
final class DialogueCast {

    private static final Pattern DAY = Pattern.compile("\\{([+-]\\d+)d}");
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("M月d日");

    private final SandboxChats chats;
    private final Map<String, String> people = new HashMap<>();
    private final String patientName;
    private final String patient;
    private final Optional<String> group;
    private long readInGroup;
    private long readOneToOne;

    DialogueCast(SandboxChats chats, Dialogue dialogue, Optional<String> groupName) {
        this.chats = chats;
        this.patientName = dialogue.patient();
        this.patient = person(patientName);
        String ofItsOwn = UUID.randomUUID().toString().substring(0, 6);
        this.group = groupName.map(name -> chats.newGroup(name + "·" + ofItsOwn));
        group.ifPresent(key -> chats.join(key, patient));
    }

    /** The patient's conversation as the service sees it. */
    Chat chat() {
        return new Chat(group, Optional.of(patient));
    }

    Chat chatOneToOne() {
        return new Chat(Optional.empty(), Optional.of(patient));
    }

    /** Every conversation somebody of this dialogue may have. */
    List<Chat> chats() {
        return people.values().stream()
                .flatMap(key ->
                        Stream.of(new Chat(group, Optional.of(key)), new Chat(Optional.empty(), Optional.of(key))))
                .distinct()
                .toList();
    }

    /** Their keys on the platform. */
    Collection<String> people() {
        return people.values();
    }

    void moveTo(LocalTime time) {
        Duration ahead = Duration.between(here(chats.now()).toLocalTime(), time);
        advance(ahead.isNegative() ? ahead.plusDays(1) : ahead);
    }

    void advance(Duration ahead) {
        chats.advance(ahead);
    }

    void join(Optional<String> name) {
        String who = name.map(this::person).orElse(patient);
        group.ifPresent(key -> chats.join(key, who));
    }

    void leave() {
        group.ifPresent(key -> chats.leave(key, patient));
    }

    void say(Turn.Says turn) {
        Map<String, Object> message = new HashMap<>();
        message.put("person", turn.by().map(this::member).orElse(patient));
        message.put("text", dated(turn.text()));
        if (!turn.isPrivate()) {
            group.ifPresent(key -> message.put("group", key));
        }
        if (turn.repeats() > 1) {
            chats.repeatEverything(turn.repeats());
        }
        try {
            chats.say(message);
        } finally {
            if (turn.repeats() > 1) {
                chats.repeatEverything(1);
            }
        }
    }

    void send(Turn.Sends turn) {
        Map<String, Object> attachment = new HashMap<>(Map.of("kind", turn.kind(), "name", turn.name()));
        turn.speech().ifPresent(words -> attachment.put("speechText", words));
        Map<String, Object> message = new HashMap<>(Map.of("person", patient, "attachment", attachment));
        group.ifPresent(key -> message.put("group", key));
        chats.say(message);
    }

    void colleagueSays(Turn.ColleagueSays turn) {
        String colleague =
                people.computeIfAbsent(turn.name(), name -> chats.newPerson(name, Map.of("staffRole", "护士")));
        Map<String, Object> message = new HashMap<>(Map.of("person", colleague, "text", turn.text(), "to", patient));
        group.ifPresent(key -> {
            chats.join(key, colleague);
            message.put("group", key);
        });
        chats.say(message);
    }

    /** What the service has said and this dialogue has not yet looked at, in either chat. */
    List<Heard> unread() {
        return Stream.concat(
                        group.map(key -> chats.inGroup(key, readInGroup)).orElse(List.of()).stream(),
                        chats.oneToOne(patient, readOneToOne).stream())
                .filter(Heard::isOurs)
                .toList();
    }

    void read(Heard message) {
        boolean isInGroup = group.map(key -> chats.inGroup(key, readInGroup))
                .orElse(List.of())
                .contains(message);
        if (isInGroup) {
            readInGroup = message.sequence();
        } else {
            readOneToOne = message.sequence();
        }
    }

    List<Heard> everything() {
        return Stream.concat(
                        group.map(key -> chats.inGroup(key, 0)).orElse(List.of()).stream(),
                        chats.oneToOne(patient, 0).stream())
                .toList();
    }

    List<String> everythingSaid() {
        List<String> lines = new ArrayList<>();
        try {
            everything().forEach(message -> lines.add(message.from() + ": " + message.text()));
        } catch (RuntimeException gone) {
            lines.add("(the chat cannot be read: " + gone.getMessage() + ")");
        }
        return lines;
    }

    private static ZonedDateTime here(OffsetDateTime moment) {
        return moment.atZoneSameInstant(HERE);
    }

    private String member(String name) {
        boolean isNew = !people.containsKey(name);
        String key = person(name);
        if (isNew) {
            group.ifPresent(open -> chats.join(open, key));
        }
        return key;
    }

    private String person(String name) {
        return people.computeIfAbsent(name, unknown -> chats.newPerson(unknown, Map.of()));
    }

    /** A dialogue must be true on any day: {@code {+84d}} becomes the date eighty-four days from now, as people say it. */
    private String dated(String text) {
        return DAY.matcher(text).replaceAll(found -> here(chats.now())
                .plusDays(Integer.parseInt(found.group(1)))
                .format(SPOKEN));
    }
}
