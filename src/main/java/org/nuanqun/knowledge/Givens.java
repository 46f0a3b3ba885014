package org.nuanqun.knowledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Givens implements PanacheRepositoryBase<GivenRow, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("at");

    Optional<GivenRow> last(UUID conversation, Instant since) {
        return find("conversationId = ?1 and at >= ?2", NEWEST_FIRST, conversation, since)
                .firstResultOptional();
    }

    void didNotHelp(UUID id, Instant now) {
        update("unhelpfulAt = ?1, helpfulAt = null where id = ?2 and unhelpfulAt is null", now, id);
    }

    void helped(UUID entry, Instant now) {
        update("helpfulAt = ?1 where entry = ?2 and helpfulAt is null and unhelpfulAt is null", now, entry);
    }

    void helpedNoMore(UUID entry) {
        update("helpfulAt = null where entry = ?1", entry);
    }

    List<GivenRow> unhelpful(int limit) {
        return find("unhelpfulAt is not null", NEWEST_FIRST)
                .page(Page.ofSize(limit))
                .list();
    }

    List<GivenAnswers.Tally> tallies() {
        return getEntityManager()
                .createQuery(
                        "select new org.nuanqun.knowledge.GivenAnswers$Tally(code, count(*), count(helpfulAt),"
                                + " count(unhelpfulAt)) from GivenRow group by code order by code",
                        GivenAnswers.Tally.class)
                .getResultList();
    }

    List<UUID> givenIn(String code) {
        return getEntityManager()
                .createQuery("select distinct conversationId from GivenRow where code = :code", UUID.class)
                .setParameter("code", code)
                .getResultList();
    }
}
