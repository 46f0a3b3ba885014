package org.nuanqun.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.AccountId;

/** Which signed deliveries were opened, for all nodes; kept for an hour, since no signature is fresh for longer. */
@ApplicationScoped
class Seals {

    private static final int SWEEP_EVERY = 1000;

    private final Sql sql;
    private final AtomicInteger opened = new AtomicInteger();

    Seals(Sql sql) {
        this.sql = sql;
    }

    /** True for the first who opens it; within the caller's transaction, so that a failed opening is none. */
    boolean open(AccountId account, String seal) {
        if (opened.incrementAndGet() % SWEEP_EVERY == 0) {
            sql.update("delete from intake_seal where seen_at < clock_timestamp() - interval '1 hour'");
        }
        return sql.update(
                        "insert into intake_seal (account, seal) values (?, ?) on conflict do nothing",
                        account.toString(),
                        seal)
                == 1;
    }
}
