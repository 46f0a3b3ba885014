package org.nuanqun.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.Ids;

@ApplicationScoped
class Persons implements PanacheRepositoryBase<IdentityRow, UUID> {

    /** One statement, so that a lost race leaves no person without an identity behind. */
    private static final String MEET =
            """
            with met as (
              insert into people_identity (id, person_id, account, platform_key, name, first_seen)
              values (:id, :person, :account, :key, :name, :now)
              on conflict (account, platform_key) do nothing
              returning person_id, first_seen)
            insert into people_person (id, first_seen) select person_id, first_seen from met
            """;

    IdentityRow known(AccountId account, String key, String name, Instant now) {
        var identity = identified(account, key).orElseGet(() -> meet(account, key, name, now));
        if (!name.isBlank() && !identity.name.equals(name)) {
            identity.name = name;
        }
        return identity;
    }

    Optional<IdentityRow> identified(AccountId account, String key) {
        return find("account = ?1 and key = ?2", account.toString(), key).firstResultOptional();
    }

    List<IdentityRow> identified(AccountId account, Collection<String> keys) {
        return list("account = ?1 and key in ?2", account.toString(), keys);
    }

    List<IdentityRow> identitiesOf(Collection<UUID> people) {
        return list("personId in ?1 order by firstSeen, id", people);
    }

    /** Those whose name contains the words, whatever their case, by name. */
    List<IdentityRow> named(String words, int limit) {
        return find(
                        "lower(name) like ?1 escape '!' order by name, id",
                        "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                .page(Page.ofSize(limit))
                .list();
    }

    /** Writers of one person's facts queue up here. */
    void lock(UUID person) {
        getEntityManager()
                .createNativeQuery("select id from people_person where id = :id for update", UUID.class)
                .setParameter("id", person)
                .getSingleResult();
    }

    private IdentityRow meet(AccountId account, String key, String name, Instant now) {
        getEntityManager()
                .createNativeQuery(MEET)
                .setParameter("id", Ids.next())
                .setParameter("person", Ids.next())
                .setParameter("account", account.toString())
                .setParameter("key", key)
                .setParameter("name", name)
                .setParameter("now", now)
                .executeUpdate();
        return identified(account, key).orElseThrow();
    }
}
