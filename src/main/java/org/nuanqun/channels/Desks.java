package org.nuanqun.channels;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.channel.ChannelCodes;
import org.nuanqun.vocabulary.AccountId;

/** Who makes codes at which account. */
@ApplicationScoped
class Desks {

    private final List<ChannelCodes> desks;

    Desks(@All List<ChannelCodes> desks) {
        this.desks = desks;
    }

    List<AccountId> accounts() {
        return desks.stream().flatMap(desk -> desk.accounts().stream()).toList();
    }

    /** Empty where codes cannot be made, or the account is not connected. */
    Optional<ChannelCodes> of(AccountId account) {
        return desks.stream().filter(desk -> desk.accounts().contains(account)).findFirst();
    }

    /** @throws ChannelRefused if there is none */
    ChannelCodes get(AccountId account) {
        return of(account).orElseThrow(() -> new ChannelRefused(ChannelRefused.Why.NOT_HERE));
    }
}
