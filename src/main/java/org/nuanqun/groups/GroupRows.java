package org.nuanqun.groups;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.Ids;

@ApplicationScoped
class GroupRows implements PanacheRepositoryBase<GroupRow, UUID> {

    private static final String MEET =
            """
            insert into groups_group (id, account, platform_key, name, counted, capacity, first_seen)
            values (:id, :account, :key, '', 0, 0, :now)
            on conflict (account, platform_key) do nothing
            """;

    GroupRow known(AccountId account, String key, Instant now) {
        return named(account, key).orElseGet(() -> meet(account, key, now));
    }

    Optional<GroupRow> named(AccountId account, String key) {
        return find("account = ?1 and key = ?2", account.toString(), key).firstResultOptional();
    }

    private GroupRow meet(AccountId account, String key, Instant now) {
        getEntityManager()
                .createNativeQuery(MEET)
                .setParameter("id", Ids.next())
                .setParameter("account", account.toString())
                .setParameter("key", key)
                .setParameter("now", now)
                .executeUpdate();
        return named(account, key).orElseThrow();
    }
}
