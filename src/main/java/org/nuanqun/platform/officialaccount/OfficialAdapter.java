package org.nuanqun.platform.officialaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.Breath;
import org.nuanqun.platform.Capabilities;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.FileLimit;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.PlatformAdapter;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountsConfig;
import org.nuanqun.vocabulary.AccountId;

/** The hospital's official account: fans one to one. */
@ApplicationScoped
class OfficialAdapter implements PlatformAdapter {

    private static final Capabilities.ReplyWindow WINDOW = new Capabilities.ReplyWindow(5, Duration.ofDays(2));

    private final AccountBook accounts;
    private final AccountsConfig config;
    private final OfficialSend send;
    private final OpenBreaths breaths;
    private final NoticeOutcomes outcomes;

    OfficialAdapter(
            AccountBook accounts,
            AccountsConfig config,
            OfficialSend send,
            OpenBreaths breaths,
            NoticeOutcomes outcomes) {
        this.accounts = accounts;
        this.config = config;
        this.send = send;
        this.breaths = breaths;
        this.outcomes = outcomes;
    }

    @Override
    public String platform() {
        return OfficialAccount.PLATFORM;
    }

    @Override
    public WebhookReading read(WebhookRequest request) {
        return accounts.named(platform(), request.account())
                .map(OfficialAccount::new)
                .map(account -> callback(account).read(request))
                .orElseGet(WebhookReading.UnknownAccount::new);
    }

    @Override
    public Optional<Breath> breath(WebhookRequest request, WebhookReading.Events reading) {
        PlatformEvent event = reading.events().getFirst();
        boolean mayBeAnswered =
                event instanceof PlatformEvent.MessageReceived || event instanceof PlatformEvent.MemberJoined;
        if (!mayBeAnswered) {
            return Optional.empty();
        }
        OfficialAccount account = new OfficialAccount(accounts.get(event.account()));
        String chat = key(event.account(), event.chat());
        breaths.open(chat);
        return Optional.of(new Breath() {
            @Override
            public String answer() {
                String words = breaths.await(chat, event.identity(), account.passiveWithin());
                return words.isEmpty() ? "" : sealed(account, request, words);
            }

            @Override
            public void close() {
                breaths.close(chat);
            }
        });
    }

    private String sealed(OfficialAccount account, WebhookRequest request, String words) {
        return callback(account).open(request) instanceof OfficialCallback.Result.Good good
                ? new PassiveReply(account).to(good.opened(), words, request.receivedAt())
                : "";
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        String chat = key(message.account(), message.chat());
        if (!message.taps().isEmpty()) {
            breaths.giveUp(chat);
        } else if (breaths.take(chat, message.text())) {
            return new DeliveryOutcome.Delivered("answer:" + message.ownId());
        }
        return accounts.find(message.account())
                .map(settings -> send.message(new OfficialAccount(settings), message))
                .orElseGet(() -> AccountBook.gone(message.account()));
    }

    /** With a template to fall back on there is no window that would keep a message in. */
    @Override
    public Optional<FileLimit> takes(AccountId account, Chat chat, AttachmentKind kind) {
        return kind == AttachmentKind.PICTURE ? Optional.of(OfficialApi.PICTURES) : Optional.empty();
    }

    @Override
    public Capabilities capabilities(AccountId id, Chat chat) {
        boolean hasOtherWay = accounts.find(id)
                .map(OfficialAccount::new)
                .filter(account ->
                        account.template().isPresent() || account.subscription().isPresent())
                .isPresent();
        return new Capabilities(
                true, true, false, hasOtherWay ? Optional.empty() : Optional.of(WINDOW), OptionalInt.empty(), false);
    }

    @Override
    public Optional<String> invitationTo(AccountId account, String groupKey) {
        return Optional.empty();
    }

    private OfficialCallback callback(OfficialAccount account) {
        return new OfficialCallback(
                account, config.signatureWindow(), callback -> outcomes.take(account.id(), callback));
    }

    private static String key(AccountId account, Chat chat) {
        return account + " " + chat.person().orElse("");
    }
}
