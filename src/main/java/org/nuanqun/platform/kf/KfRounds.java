package org.nuanqun.platform.kf;

import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.manners.Round;

/** Looks at every account: at once after a hint, and now and then without. */
@ApplicationScoped
class KfRounds implements Round {

    private final ReadMessages read;

    KfRounds(ReadMessages read) {
        this.read = read;
    }

    @Override
    public String platform() {
        return KfAccount.PLATFORM;
    }

    @Override
    public void visit(AccountSettings account) {
        read.of(new KfAccount(account));
    }
}
