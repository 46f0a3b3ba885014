package org.nuanqun.platform.kf;

import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.manners.Round;

/** Looks at every account: at once after a hint, and now and then without. */
@ApplicationScoped
class KfRounds implements Round {

    private final AccountBook accounts;
    private final ReadMessages read;

    KfRounds(AccountBook accounts, ReadMessages read) {
        this.accounts = accounts;
        this.read = read;
    }

    @Override
    public String name() {
        return KfAccount.PLATFORM;
    }

    @Override
    public void go() {
        accounts.of(KfAccount.PLATFORM).forEach(settings -> read.of(new KfAccount(settings)));
    }
}
