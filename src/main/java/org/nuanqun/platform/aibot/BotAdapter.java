package org.nuanqun.platform.aibot;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.HttpUrl;
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
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.platform.manners.ApiCall;
import org.nuanqun.platform.manners.PlatformApi;
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

    private final AccountBook accounts;
    private final AccountsConfig config;
    private final Turns turns;
    private final PlatformApi api;

    BotAdapter(AccountBook accounts, AccountsConfig config, Turns turns, PlatformApi api) {
        this.accounts = accounts;
        this.config = config;
        this.turns = turns;
        this.api = api;
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
        return callback.open(request).map(opened -> {
            String stream = opened.fields().text("msgid");
            turns.begin(
                    account.id(),
                    stream,
                    TellBotMessage.chat(opened.fields()),
                    opened.fields().text("response_url"));
            return new FirstWord(callback, account.id(), stream, opened, request);
        });
    }

    private final class FirstWord implements Breath {

        private final BotCallback callback;
        private final AccountId account;
        private final String stream;
        private final BotCallback.Opened opened;
        private final WebhookRequest request;

        FirstWord(
                BotCallback callback,
                AccountId account,
                String stream,
                BotCallback.Opened opened,
                WebhookRequest request) {
            this.callback = callback;
            this.account = account;
            this.stream = stream;
            this.opened = opened;
            this.request = request;
        }

        @Override
        public String answer() {
            return turns.find(account, stream)
                    .map(turn -> callback.sealed(turn, opened.key(), request))
                    .orElse("");
        }

        @Override
        public void close() {}
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        Optional<String> stream = turns.finish(message.account(), message.chat(), message.text());
        if (stream.isPresent()) {
            return new DeliveryOutcome.Delivered("stream:" + stream.get() + ":" + message.ownId());
        }
        return turns.takeResponseUrl(message.account(), message.chat())
                .map(url -> followUp(message, url))
                .orElse(new DeliveryOutcome.Refused("机器人不能先开口（the robot cannot speak first）"));
    }

    private DeliveryOutcome followUp(OutboundMessage message, String url) {
        HttpUrl address = HttpUrl.parse(url);
        if (address == null) {
            return new DeliveryOutcome.Refused("the platform gave no address to answer to");
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("msgtype", "markdown");
        body.putObject("markdown").put("content", message.text());
        ApiCall call = new ApiCall(message.account(), "aibot/response", address, Optional.of(body), ApiCall.USUAL);
        return switch (api.call(call, CorporationApi.ERRORS)) {
            case ApiAnswer.Well _ -> new DeliveryOutcome.Delivered("response:" + message.ownId());
            case ApiAnswer.Failed failed -> failed.outcome();
        };
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
        return new BotCallback(account, config.signatureWindow(), turns);
    }
}
