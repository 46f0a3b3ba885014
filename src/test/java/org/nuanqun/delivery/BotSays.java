package org.nuanqun.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.Speaker;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.Ids;

/** Lets the bot say something unasked, and tells what became of it. */
@ApplicationScoped
public class BotSays {

    private final Conversations conversations;
    private final Delivery delivery;
    private final Sql sql;
    private final Clock clock;

    BotSays(Conversations conversations, Delivery delivery, Sql sql, Clock clock) {
        this.conversations = conversations;
        this.delivery = delivery;
        this.sql = sql;
        this.clock = clock;
    }

    /** By what to ask for it later. */
    public String to(AccountId account, Chat chat, String words) {
        String subject = Ids.next().toString();
        delivery.say(new Saying(
                conversations.of(account, chat, clock.instant()),
                new Speaker("小暖", "机器人", true),
                words,
                List.of(),
                List.of(),
                SayingClass.REPLY,
                "test",
                subject,
                OptionalLong.empty(),
                Optional.empty(),
                clock.instant(),
                Optional.empty(),
                ""));
        return subject;
    }

    public String state(String subject) {
        return column("state", subject);
    }

    public String reason(String subject) {
        return column("reason", subject);
    }

    private String column(String name, String subject) {
        return sql.first("select " + name + " from delivery_saying where subject = ?", row -> row.getString(1), subject)
                .orElse("");
    }
}
