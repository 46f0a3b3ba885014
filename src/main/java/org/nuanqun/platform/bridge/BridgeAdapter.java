package org.nuanqun.platform.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import org.nuanqun.platform.Capabilities;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.PlatformAdapter;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountsConfig;
import org.nuanqun.time.RealTime;
import org.nuanqun.vocabulary.AccountId;

/** Any gateway that keeps to the contract. */
@ApplicationScoped
class BridgeAdapter implements PlatformAdapter {

    private final AccountBook accounts;
    private final AccountsConfig config;
    private final BridgeSend send;
    private final BridgeReports reports;
    private final InstantSource time = RealTime::now;

    BridgeAdapter(AccountBook accounts, AccountsConfig config, BridgeSend send, BridgeReports reports) {
        this.accounts = accounts;
        this.config = config;
        this.send = send;
        this.reports = reports;
    }

    @Override
    public String platform() {
        return BridgeAccount.PLATFORM;
    }

    @Override
    public WebhookReading read(WebhookRequest request) {
        return accounts.named(platform(), request.account())
                .map(BridgeAccount::new)
                .map(account -> new BridgeCallback(account, config.signatureWindow(), reports).read(request))
                .orElseGet(WebhookReading.UnknownAccount::new);
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        return accounts.find(message.account())
                .map(settings -> send.message(new BridgeAccount(settings), message, isDraft(message), time.instant()))
                .orElseGet(() -> AccountBook.gone(message.account()));
    }

    private boolean isDraft(OutboundMessage message) {
        Capabilities allowed = capabilities(message.account(), message.chat());
        return allowed.needsConfirmation() || (message.speaker().isBot() && !allowed.mayReplyByItself());
    }

    @Override
    public Capabilities capabilities(AccountId account, Chat chat) {
        return reports.of(account, chat);
    }

    /** Where the file gives an address to join by, with the group's key in the place of {@code {group}}. */
    @Override
    public Optional<String> invitationTo(AccountId account, String groupKey) {
        return accounts.find(account)
                .flatMap(settings -> settings.text("join-url"))
                .map(url -> url.replace("{group}", groupKey));
    }
}
