package org.nuanqun.platform.wecom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.Greeting;
import org.nuanqun.platform.PlatformEvent;

/** What a callback says in everybody's words; nothing where the platform has to be asked first, or nobody is concerned. */
final class TellWecomEvent {

    private final WecomAccount account;

    TellWecomEvent(WecomAccount account) {
        this.account = account;
    }

    /** @param identity the same for each repeat of the callback */
    List<PlatformEvent> events(WecomEvent event, String identity, Instant at) {
        return switch (event) {
            case WecomEvent.ContactAdded added -> List.of(joined(added, identity, at));
            case WecomEvent.ContactGone gone when gone.byTransfer() -> List.of(); // another colleague has her now
            case WecomEvent.ContactGone gone ->
                List.of(new PlatformEvent.MemberLeft(account.id(), identity, at, Chat.oneToOne(gone.contact())));
            case WecomEvent.GroupDismissed gone ->
                List.of(new PlatformEvent.MemberLeft(account.id(), identity, at, Chat.group(gone.group())));
            case WecomEvent.ContactEdited _,
                    WecomEvent.TransferFailed _,
                    WecomEvent.ArchiveAgreed _,
                    WecomEvent.GroupCreated _,
                    WecomEvent.GroupChanged _,
                    WecomEvent.TagChanged _,
                    WecomEvent.AppHeard _,
                    WecomEvent.Unknown _ -> List.of();
        };
    }

    private PlatformEvent joined(WecomEvent.ContactAdded added, String identity, Instant at) {
        Optional<Greeting> greeting = Optional.of(added.welcomeCode())
                .filter(code -> !code.isEmpty())
                .map(code -> new Greeting(code, at.plus(account.welcomeWithin())));
        return new PlatformEvent.MemberJoined(
                account.id(),
                identity,
                at,
                Chat.oneToOne(added.contact()),
                "",
                Optional.of(added.state()).filter(state -> !state.isEmpty()),
                greeting);
    }
}
