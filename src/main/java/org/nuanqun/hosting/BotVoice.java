package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Owner;
import org.nuanqun.delivery.Bot;
import org.nuanqun.delivery.Delivery;
import org.nuanqun.delivery.Saying;
import org.nuanqun.delivery.SayingClass;
import org.nuanqun.platform.Greeting;

/** What the bot says, put into the outbox. A reply too old to make sense is not said. */
@ApplicationScoped
class BotVoice {

    private static final Duration REPLY_IS_FRESH = Duration.ofHours(1);

    private final Delivery delivery;
    private final Conversations conversations;
    private final Bot bot;

    BotVoice(Delivery delivery, Conversations conversations, Bot bot) {
        this.delivery = delivery;
        this.conversations = conversations;
        this.bot = bot;
    }

    void reply(Stage stage, Act.Reply reply) {
        say(stage, "reply", SayingClass.REPLY, reply.text(), reply.taps(), reply.sourceLine());
    }

    /** A sentence that goes with a ticket opened just now, outside the decision's own acts. */
    void notice(Stage stage, String text) {
        Stage now = new Stage(
                stage.conversation(),
                stage.entry(),
                stage.person(),
                stage.decision(),
                conversations.heldStill(stage.conversation()),
                stage.now());
        reply(now, new Act.Reply(text));
    }

    void welcome(Stage stage, Act.Welcome welcome) {
        SayingClass kind = welcome.greeting().isPresent() ? SayingClass.GREETING : SayingClass.REPLY;
        say(stage, "welcome", kind, welcome.text(), List.of(), "", welcome.greeting());
    }

    void safety(Stage stage, Act.SafetyText safety) {
        say(stage, "safety", SayingClass.SAFETY, safety.text(), List.of(), "固定安全话术");
    }

    private void say(Stage stage, String purpose, SayingClass kind, String text, List<String> taps, String sourceLine) {
        say(stage, purpose, kind, text, taps, sourceLine, Optional.empty());
    }

    private void say(
            Stage stage,
            String purpose,
            SayingClass kind,
            String text,
            List<String> taps,
            String sourceLine,
            Optional<Greeting> greeting) {
        Conversation conversation = conversations.get(stage.conversation());
        List<String> mentions = conversation.chat().group().isPresent()
                ? conversation.chat().person().stream().toList()
                : List.of();
        delivery.say(new Saying(
                stage.conversation(),
                bot.speaker(),
                text,
                mentions,
                taps,
                kind,
                purpose,
                stage.entry().toString(),
                // a ticket of the same decision moves the owner to nobody: the sentence that announces it belongs to
                // the new epoch, and a takeover after it still voids the sentence
                kind == SayingClass.SAFETY ? OptionalLong.empty() : OptionalLong.of(epochAfter(stage)),
                Optional.of(stage.person().id()),
                stage.now(),
                Optional.of(greeting.map(Greeting::until).orElse(stage.now().plus(REPLY_IS_FRESH))),
                sourceLine,
                greeting.map(Greeting::key),
                Optional.empty()));
    }

    private static long epochAfter(Stage stage) {
        boolean movesOwner = stage.ownership().owner() == Owner.BOT
                && stage.decision().acts().stream().anyMatch(Act.OpenTicket.class::isInstance);
        return stage.ownership().epoch() + (movesOwner ? 1 : 0);
    }
}
