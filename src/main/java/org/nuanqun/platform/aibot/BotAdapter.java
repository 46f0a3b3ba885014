package org.nuanqun.platform.aibot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.nuanqun.platform.Breath;
import org.nuanqun.platform.Capabilities;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.PlatformAdapter;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.accounts.AccountsConfig;
import org.nuanqun.vocabulary.AccountId;

/** The AI robot: answers are fetched, and one more message may follow each of them within the hour. */
@ApplicationScoped
class BotAdapter implements PlatformAdapter {

    static final String PLATFORM = "aibot";
    private static final Capabilities CAPABILITIES = new Capabilities(
            true,
            true,
            false,
            Optional.of(new Capabilities.ReplyWindow(2, Duration.ofMinutes(55))),
            OptionalInt.empty(),
            false);

    /** With a third one open the platform takes nothing more from that person. */
    private static final int OPEN_AT_ONCE = 2;

    private final AccountBook accounts;
    private final AccountsConfig config;
    private final Turns turns;
    private final BotCards cards;
    private final BotFollowUp followUp;

    BotAdapter(AccountBook accounts, AccountsConfig config, Turns turns, BotCards cards, BotFollowUp followUp) {
        this.accounts = accounts;
        this.config = config;
        this.turns = turns;
        this.cards = cards;
        this.followUp = followUp;
    }

    @Override
    public String platform() {
        return PLATFORM;
    }

    @Override
    public WebhookReading read(WebhookRequest request) {
        return accounts.named(PLATFORM, request.account())
                .map(account -> callback(account).read(request))
                .orElseGet(WebhookReading.UnknownAccount::new);
    }

    /** The first word of an answer is that there will be one; the platform comes back for the rest. */
    @Override
    public Optional<Breath> breath(WebhookRequest request, WebhookReading.Events reading) {
        AccountSettings account = accounts.get(reading.events().getFirst().account());
        BotCallback callback = callback(account);
        return callback.open(request).flatMap(opened -> breath(account, callback, opened, request));
    }

    private Optional<Breath> breath(
            AccountSettings account, BotCallback callback, BotCallback.Opened opened, WebhookRequest request) {
        boolean isWritten = !opened.fields().text("msgtype").equals("event");
        Chat chat = TellBotMessage.chat(opened.fields());
        String stream = opened.fields().required("msgid");
        turns.begin(account.id(), stream, chat, opened.fields().text("response_url"), isWritten);
        if (isWritten) {
            turns.endOlder(account.id(), chat, OPEN_AT_ONCE, account.text("superseded-text", "请看后面的回答。"));
            return Optional.of(new Said(() -> turns.find(account.id(), stream)
                    .map(turn -> callback.answer(turn).sealed(opened.key(), request))
                    .orElse("")));
        }
        return BotTap.of(opened.fields())
                .map(tap -> new Said(() -> {
                    cards.choose(account.id(), tap.task(), tap.person(), tap.tap());
                    return BotReply.chosen(tap.task(), tap.person(), tap.tap()).sealed(opened.key(), request);
                }));
    }

    private record Said(Supplier<String> words) implements Breath {

        @Override
        public String answer() {
            return words.get();
        }

        @Override
        public void close() {}
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        Optional<AccountSettings> account = accounts.find(message.account());
        if (account.isEmpty()) {
            return AccountBook.gone(message.account());
        }
        Optional<BotCard> card = BotCard.of(message);
        card.ifPresent(one -> cards.keep(message.account(), one));
        return turns.finish(
                        message.account(),
                        message.chat(),
                        message.text(),
                        card.map(BotCard::task).orElse(""))
                .<DeliveryOutcome>map(
                        stream -> new DeliveryOutcome.Delivered("stream:" + stream + ":" + message.ownId()))
                .orElseGet(() -> followUp.send(account.get(), message, card));
    }

    @Override
    public Capabilities capabilities(AccountId account, Chat chat) {
        return CAPABILITIES;
    }

    @Override
    public Optional<String> invitationTo(AccountId account, String groupKey) {
        return Optional.empty();
    }

    private BotCallback callback(AccountSettings account) {
        return new BotCallback(account, config.signatureWindow(), turns, cards);
    }
}
