package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalInt;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.Capabilities;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.FileLimit;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.PlatformAdapter;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountsConfig;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.vocabulary.AccountId;

/** Customer contact and customer groups of a corporation. */
@ApplicationScoped
class WecomAdapter implements PlatformAdapter {

    /** No words are told, nothing leaves unconfirmed, and a draft made twice would be confirmed twice. */
    private static final Capabilities CAPABILITIES =
            new Capabilities(false, false, true, Optional.empty(), OptionalInt.empty(), false);

    private final AccountBook accounts;
    private final AccountsConfig config;
    private final WecomHints hints;
    private final WecomSend send;
    private final JoinWays joinWays;

    WecomAdapter(AccountBook accounts, AccountsConfig config, WecomHints hints, WecomSend send, JoinWays joinWays) {
        this.accounts = accounts;
        this.config = config;
        this.hints = hints;
        this.send = send;
        this.joinWays = joinWays;
    }

    @Override
    public String platform() {
        return WecomAccount.PLATFORM;
    }

    @Override
    public WebhookReading read(WebhookRequest request) {
        return accounts.named(platform(), request.account())
                .map(settings -> read(new WecomAccount(settings), request))
                .orElseGet(WebhookReading.UnknownAccount::new);
    }

    private WebhookReading read(WecomAccount account, WebhookRequest request) {
        return new WecomCallback(
                        account,
                        config.signatureWindow(),
                        (event, identity, at) -> hints.heard(account.id(), event, identity, at))
                .read(request);
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        return accounts.find(message.account())
                .map(settings -> send.message(new WecomAccount(settings), message))
                .orElseGet(() -> AccountBook.gone(message.account()));
    }

    @Override
    public Optional<FileLimit> takes(AccountId account, Chat chat, AttachmentKind kind) {
        return kind == AttachmentKind.PICTURE ? Optional.of(CorporationApi.PICTURES) : Optional.empty();
    }

    @Override
    public Capabilities capabilities(AccountId account, Chat chat) {
        return CAPABILITIES;
    }

    @Override
    public Optional<String> invitationTo(AccountId account, String groupKey) {
        return accounts.find(account).flatMap(settings -> joinWays.pictureFor(new WecomAccount(settings), groupKey));
    }
}
