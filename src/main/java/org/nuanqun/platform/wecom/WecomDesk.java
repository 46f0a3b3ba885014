package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.channel.Placing;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.vocabulary.AccountId;

/** The corporations at which something can be put, and what a call to one of them means for it. */
@ApplicationScoped
class WecomDesk {

    private final AccountBook accounts;

    WecomDesk(AccountBook accounts) {
        this.accounts = accounts;
    }

    List<AccountId> accounts() {
        return accounts.of(WecomAccount.PLATFORM).stream()
                .map(AccountSettings::id)
                .toList();
    }

    /** @param well what an answer means; a call that failed without one may have been done */
    Placing on(AccountId account, Function<WecomAccount, ApiAnswer> call, Function<ApiAnswer.Well, Placing> well) {
        return accounts.find(account)
                .map(WecomAccount::new)
                .map(connected -> switch (call.apply(connected)) {
                    case ApiAnswer.Failed failed -> failed(failed);
                    case ApiAnswer.Well answer -> well.apply(answer);
                })
                .orElseGet(() -> new Placing.Refused(AccountBook.gone(account).why()));
    }

    static Placing made(String key) {
        return key.isEmpty() ? new Placing.Unknown("平台没有给出编号（the platform gave no id）") : new Placing.Made(key, "");
    }

    private static Placing failed(ApiAnswer.Failed failed) {
        String words = CorporationApi.words(failed);
        return failed.outcome() instanceof DeliveryOutcome.Unknown
                ? new Placing.Unknown(words)
                : new Placing.Refused(words);
    }
}
