package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.delivery.Bot;
import org.nuanqun.delivery.Delivery;
import org.nuanqun.delivery.Saying;
import org.nuanqun.delivery.SayingClass;
import org.nuanqun.platform.LeaveToSpeak;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.scripts.Texts;

/** Tells a person, where the platform gives leave for one sentence, that a colleague has her now, or that the session is over. */
@ApplicationScoped
class SayWhoServes {

    private final Conversations conversations;
    private final Delivery delivery;
    private final Scripts scripts;
    private final Bot bot;
    private final Clock clock;

    SayWhoServes(Conversations conversations, Delivery delivery, Scripts scripts, Bot bot, Clock clock) {
        this.conversations = conversations;
        this.delivery = delivery;
        this.scripts = scripts;
        this.bot = bot;
        this.clock = clock;
    }

    /** Part of the transaction that learned of it: a leave is used once, for it names one saying. */
    @Transactional
    void may(@Observes LeaveToSpeak leave) {
        String key = leave.staffName().isEmpty() ? "session.ended" : "session.taken";
        Texts texts = scripts.current().texts();
        if (texts.has(key)) {
            say(leave, texts.say(key, Map.of("name", leave.staffName())));
        }
    }

    private void say(LeaveToSpeak leave, String words) {
        delivery.say(new Saying(
                conversations.of(leave.account(), leave.chat(), clock.instant()),
                bot.speaker(),
                words,
                List.of(),
                List.of(),
                SayingClass.GREETING,
                "who-serves",
                leave.account() + "/" + leave.leave().key(),
                OptionalLong.empty(),
                Optional.empty(),
                clock.instant(),
                Optional.of(leave.leave().until()),
                "",
                Optional.of(leave.leave().key()),
                Optional.empty()));
    }
}
