package org.nuanqun.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.platform.Chat;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;

/** Reads transcript and audit of a chat, side by side in the order of time. */
@ApplicationScoped
class Trace {

    static final AccountId ACCOUNT = new AccountId("sandbox", "demo");

    private static final int LINES = 60;
    private static final int STEPS = 120;

    private final Conversations conversations;
    private final Transcript transcript;
    private final Audit audit;
    private final Staff staff;

    /** A line or an entry, and when. */
    private record Moment(Instant at, Optional<Line> line, Optional<AuditEntry> entry) {}

    Trace(Conversations conversations, Transcript transcript, Audit audit, Staff staff) {
        this.conversations = conversations;
        this.transcript = transcript;
        this.audit = audit;
        this.staff = staff;
    }

    /** Of one person in one chat; of a whole group if no person is named. */
    List<Step> steps(Optional<String> group, Optional<String> person, Wording words) {
        List<Line> lines = lines(group, person);
        Set<ConversationId> concerned = lines.stream().map(Line::conversation).collect(Collectors.toSet());
        Stream<Moment> heard = lines.stream().map(line -> new Moment(line.at(), Optional.of(line), Optional.empty()));
        Stream<Moment> done = concerned.stream()
                .flatMap(one -> audit.of(one).stream())
                .map(entry -> new Moment(entry.at(), Optional.empty(), Optional.of(entry)));
        List<Moment> inOrder = Stream.concat(heard, done)
                .sorted(Comparator.comparing(Moment::at))
                .toList();
        List<Step> all = Repeats.told(told(inOrder, new Sentences(words, names()::get)), words);
        return all.subList(Math.max(0, all.size() - STEPS), all.size());
    }

    private List<Line> lines(Optional<String> group, Optional<String> person) {
        if (person.isEmpty()) {
            return group.map(key -> transcript.groupLines(ACCOUNT, key, LINES)).orElse(List.of());
        }
        Chat chat = new Chat(group, person);
        return conversations.ofPerson(ACCOUNT, person.get()).stream()
                .filter(one -> one.chat().equals(chat))
                .map(Conversation::id)
                .flatMap(id -> transcript.lines(id, LINES).stream())
                .toList();
    }

    private static List<Step> told(List<Moment> moments, Sentences sentences) {
        List<Step> steps = new ArrayList<>();
        Map<String, Instant> since = new HashMap<>();
        for (Moment moment : moments) {
            moment.line().ifPresent(line -> {
                sentences.of(line).ifPresent(steps::add);
                if (line.kind() == LineKind.HEARD || line.kind() == LineKind.JOINED) {
                    since.put("sent", line.at());
                }
            });
            moment.entry().ifPresent(entry -> {
                sentences
                        .of(entry, Optional.ofNullable(since.get(entry.action())))
                        .ifPresent(steps::add);
                switch (entry.action()) {
                    case "opened" -> since.put("tookOver", entry.at());
                    case "said" -> since.put("sent", entry.at());
                    default -> {}
                }
            });
        }
        return steps;
    }

    private Names names() {
        return new Names(staff.operators().stream()
                .collect(Collectors.toMap(
                        operator -> "operator:" + operator.id(), Operator::name, (one, other) -> one)));
    }

    private record Names(Map<String, String> byActor) {

        String get(String actor) {
            return byActor.getOrDefault(actor, actor);
        }
    }
}
