package org.nuanqun.platform.kf;

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
import org.nuanqun.platform.Reach;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountsConfig;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.Rounds;
import org.nuanqun.vocabulary.AccountId;

/** Customer service: one to one, heard and answered by itself, five messages within two days of the person's last. */
@ApplicationScoped
class KfAdapter implements PlatformAdapter {

    private final AccountBook accounts;
    private final AccountsConfig config;
    private final KfCursors cursors;
    private final KfSend send;
    private final ServiceState state;
    private final Sessions sessions;
    private final Rounds rounds;

    KfAdapter(
            AccountBook accounts,
            AccountsConfig config,
            KfCursors cursors,
            KfSend send,
            ServiceState state,
            Sessions sessions,
            Rounds rounds) {
        this.accounts = accounts;
        this.config = config;
        this.cursors = cursors;
        this.send = send;
        this.state = state;
        this.sessions = sessions;
        this.rounds = rounds;
    }

    @Override
    public String platform() {
        return KfAccount.PLATFORM;
    }

    @Override
    public WebhookReading read(WebhookRequest request) {
        return accounts.named(platform(), request.account())
                .map(KfAccount::new)
                .map(account -> new KfCallback(
                                account, config.signatureWindow(), (id, token) -> hint(account, id, token))
                        .read(request))
                .orElseGet(WebhookReading.UnknownAccount::new);
    }

    /** One address serves all accounts of a corporation's app; the callback names the one it is about. */
    private void hint(KfAccount called, String openKfid, String token) {
        accounts.of(platform()).stream()
                .map(KfAccount::new)
                .filter(account -> account.corporation().equals(called.corporation()))
                .filter(account -> account.openKfid().equals(openKfid))
                .forEach(account -> cursors.hint(account.id(), token));
        rounds.soon(KfAccount.PLATFORM);
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        return accounts.find(message.account())
                .map(settings -> send.message(new KfAccount(settings), message))
                .orElseGet(() -> AccountBook.gone(message.account()));
    }

    @Override
    public void servedBy(AccountId account, Chat chat, Optional<String> staffName) {
        accounts.find(account)
                .ifPresent(settings ->
                        state.servedBy(new KfAccount(settings), chat.person().orElseThrow(), staffName));
    }

    @Override
    public Reach reach(AccountId id, Chat chat, String staffName) {
        return accounts.find(id)
                .map(KfAccount::new)
                .flatMap(account -> sessions.find(id, chat.person().orElseThrow())
                        .map(session -> session.reach(account, staffName))
                        .or(() -> Optional.of(
                                new Reach.Here(account.servicerNamed(staffName).isPresent()))))
                .orElseGet(() -> new Reach.Here(false));
    }

    @Override
    public void answerHere(AccountId id, Chat chat) {
        accounts.find(id)
                .map(KfAccount::new)
                .ifPresent(account -> state.answerHere(account, chat.person().orElseThrow()));
    }

    @Override
    public Optional<String> answerThere(AccountId id, Chat chat, String staffName) {
        return accounts.find(id)
                .map(KfAccount::new)
                .flatMap(account -> state.answerThere(account, chat.person().orElseThrow(), staffName));
    }

    @Override
    public Optional<FileLimit> takes(AccountId account, Chat chat, AttachmentKind kind) {
        return kind == AttachmentKind.PICTURE ? Optional.of(CorporationApi.PICTURES) : Optional.empty();
    }

    @Override
    public Capabilities capabilities(AccountId id, Chat chat) {
        Optional<Capabilities.ReplyWindow> window = accounts.find(id)
                .map(KfAccount::new)
                .map(account -> new Capabilities.ReplyWindow(account.messagesInWindow(), account.window()));
        return new Capabilities(true, true, false, window, OptionalInt.empty(), true);
    }

    @Override
    public Optional<String> invitationTo(AccountId account, String groupKey) {
        return Optional.empty();
    }
}
