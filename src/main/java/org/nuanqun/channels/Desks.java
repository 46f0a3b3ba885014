package org.nuanqun.channels;

import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.channel.Desk;
import org.nuanqun.vocabulary.AccountId;

/** Who puts things at which account. */
final class Desks<D extends Desk> {

    private final List<D> desks;

    Desks(List<D> desks) {
        this.desks = desks;
    }

    List<AccountId> accounts() {
        return desks.stream().flatMap(desk -> desk.accounts().stream()).toList();
    }

    /** Empty where nothing can be put, or the account is not connected. */
    Optional<D> of(AccountId account) {
        return desks.stream().filter(desk -> desk.accounts().contains(account)).findFirst();
    }

    /** @throws ChannelRefused if there is none */
    D get(AccountId account) {
        return of(account).orElseThrow(() -> new ChannelRefused(ChannelRefused.Why.NOT_HERE));
    }
}
