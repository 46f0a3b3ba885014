package org.nuanqun.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.database.Sql;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.Ids;

/** Drawn from a seed: what patients, the bot and colleagues said in some weeks, and the tickets of that time. */
@ApplicationScoped
public class Month {

    static final AccountId ACCOUNT = AccountId.parse("sandbox/reports");

    private static final String SAY =
            """
            insert into conversation_entry (id, conversation_id, account, identity, kind, speaker, speaker_name,
              content, state, occurred_at, received_at)
            values (?, ?, 'sandbox/reports', ?, ?, ?, ?, '{"is":"words","text":"-"}', ?, ?, ?)""";

    private static final String UNASKED =
            """
            insert into delivery_saying (id, conversation_id, kind, purpose, subject, speaker_name, speaker_role, text,
              mentions, taps, not_before, state, created_at)
            values (?, ?, ?, 'month', ?, '', '', '', '[]', '[]', ?, 'SENT', ?)""";

    private static final String CALL =
            """
            insert into handoff_ticket (id, conversation_id, reason, finding, department, state, claimed_by, opened_at,
              due_at, asked_at, deadline, claimed_at, acknowledged_at, first_reply_at)
            values (?, ?, ?, '', 'obstetrics', ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** An utterance as it was put on record. */
    record Said(
            UUID conversation, Instant at, String kind, String speaker, String name, String state, boolean isLesson) {}

    /** A ticket as it was put on record. */
    record Called(
            UUID conversation,
            String reason,
            Optional<UUID> operator,
            Instant opened,
            Instant asked,
            Instant deadline,
            Optional<Instant> taken,
            Optional<Instant> replied) {}

    private final Sql sql;
    private final Conversations conversations;
    private final Groups groups;

    Month(Sql sql, Conversations conversations, Groups groups) {
        this.sql = sql;
        this.conversations = conversations;
        this.groups = groups;
    }

    @Transactional
    Group group(String key, Instant at) {
        return groups.seen(ACCOUNT, key, key, 30, 200, at);
    }

    @Transactional
    UUID conversation(String group, String person, Instant at) {
        Chat chat = group.isEmpty() ? Chat.oneToOne(person) : Chat.inGroup(group, person);
        return conversations.of(ACCOUNT, chat, at).value();
    }

    void lastHeard(UUID conversation, Instant at) {
        conversations.heard(new ConversationId(conversation), at);
    }

    /** Utterances minutes to more than a day apart, each at a moment of its own. */
    @Transactional
    List<Said> talk(UUID conversation, Instant from, Duration span, int utterances, Random chance) {
        List<Said> all = new ArrayList<>();
        Instant at = from;
        for (int i = 0; i < utterances; i++) {
            at = at.plusMillis(1 + (long) (Math.pow(chance.nextDouble(), 4) * span.toMillis() / 6));
            all.add(say(conversation, at, chance));
        }
        return all;
    }

    private Said say(UUID conversation, Instant at, Random chance) {
        int dice = chance.nextInt(20);
        String kind = dice < 10 ? "HEARD" : dice == 19 ? "NOTE" : "SAID";
        String speaker = dice < 10 ? "PATIENT" : dice < 15 ? "BOT" : "STAFF";
        String state = kind.equals("HEARD")
                ? "HANDLED"
                : List.of("SENT", "SENT", "SENT", "SENT", "DROPPED", "FAILED", "PENDING", "UNKNOWN")
                        .get(chance.nextInt(8));
        boolean isLesson = speaker.equals("BOT") && chance.nextInt(4) == 0;
        Said said = new Said(
                conversation, at, kind, speaker, speaker.equals("STAFF") ? "王" + dice : speaker, state, isLesson);
        put(said);
        return said;
    }

    void put(Said said) {
        UUID id = Ids.next();
        sql.update(
                SAY,
                id,
                said.conversation(),
                id.toString(),
                said.kind(),
                said.speaker(),
                said.name(),
                said.state(),
                said.at(),
                said.at());
        if (said.isLesson()) {
            sql.update(UNASKED, id, said.conversation(), unasked(said.at()), id.toString(), said.at(), said.at());
        }
    }

    /** A lesson, a notice, a broadcast, or what a colleague sends herself to try: none of them answers anybody. */
    private static String unasked(Instant at) {
        return List.of("EDUCATION", "NOTICE", "BROADCAST", "TRIAL").get((int) (at.toEpochMilli() % 4));
    }

    @Transactional
    Called call(UUID conversation, Instant opened, List<UUID> operators, Random chance) {
        Instant asked = opened.plusSeconds(chance.nextInt(3) == 0 ? chance.nextInt(600) : 0);
        Optional<Instant> taken =
                chance.nextInt(5) == 0 ? Optional.empty() : Optional.of(asked.plusSeconds(chance.nextInt(700)));
        Called called = new Called(
                conversation,
                List.of("RED_FLAG", "RED_FLAG", "COMPLAINT", "ASKED", "STEPPED_IN")
                        .get(chance.nextInt(5)),
                taken.map(at -> operators.get(chance.nextInt(operators.size()))),
                opened,
                asked,
                asked.plusSeconds(300),
                taken,
                chance.nextInt(3) == 0 ? Optional.empty() : taken.map(at -> at.plusSeconds(chance.nextInt(1200))));
        put(called, "RESOLVED");
        return called;
    }

    void put(Called called, String state) {
        sql.update(
                CALL,
                Ids.next(),
                called.conversation(),
                called.reason(),
                state,
                called.operator().orElse(null),
                called.opened(),
                called.deadline(),
                called.asked(),
                called.deadline(),
                called.taken().orElse(null),
                called.taken().orElse(null),
                called.replied().orElse(null));
    }
}
