package org.nuanqun.platform.manners;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The access tokens. Of all who need one on this node a single one asks the database, and of all nodes a single one asks the
 * platform; a token is renewed minutes before it ends, and a failed fetch is not repeated at once.
 */
@ApplicationScoped
public class TokenKeeper {

    private final TokenRows rows;
    private final MeterRegistry meters;
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    TokenKeeper(TokenRows rows, MeterRegistry meters) {
        this.rows = rows;
        this.meters = meters;
    }

    /** A token that is good now, fetched if there is none. */
    public AccessToken current(TokenKey key, Supplier<AccessToken> fetch) {
        Optional<AccessToken> good = good(key);
        if (good.isPresent()) {
            return good.get();
        }
        ReentrantLock lock = locks.computeIfAbsent(key.name(), _ -> new ReentrantLock());
        lock.lock();
        try {
            return good(key).orElseGet(() -> rows.renew(key, () -> counted(fetch)));
        } finally {
            lock.unlock();
        }
    }

    /** The platform says this token is no longer good; a late answer about an older one changes nothing. */
    public void expire(TokenKey key, String failing) {
        rows.expire(key, failing);
    }

    private Optional<AccessToken> good(TokenKey key) {
        return rows.good(key).map(token -> new AccessToken.Fetched(token, Duration.ZERO));
    }

    private AccessToken counted(Supplier<AccessToken> fetch) {
        meters.counter("platform.tokens.fetched").increment();
        return fetch.get();
    }
}
