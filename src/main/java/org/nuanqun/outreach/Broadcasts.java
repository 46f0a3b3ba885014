package org.nuanqun.outreach;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class Broadcasts implements PanacheRepositoryBase<BroadcastRow, UUID> {

    private static final int LATEST = 50;

    Optional<BroadcastRow> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<UUID> underWay(Instant now) {
        return find("state = ?1 and sendAt <= ?2 order by sendAt", BroadcastState.RUNNING, now).stream()
                .map(row -> row.id)
                .toList();
    }

    /** Not at an end, and begun by then. */
    List<UUID> openBy(Instant moment) {
        return find(
                        "state = ?1 or (state = ?2 and sendAt <= ?3) order by sendAt",
                        BroadcastState.PAUSED,
                        BroadcastState.RUNNING,
                        moment)
                .stream()
                .map(row -> row.id)
                .toList();
    }

    /** Not at an end, and inviting to that lecture. */
    List<UUID> openInvitations(UUID lecture) {
        return find("lectureId = ?1 and state in ?2", lecture, List.of(BroadcastState.RUNNING, BroadcastState.PAUSED))
                .stream()
                .map(row -> row.id)
                .toList();
    }

    List<BroadcastRow> latest() {
        return find("order by createdAt desc").page(Page.ofSize(LATEST)).list();
    }

    /** Those that are handed on bit by bit just now. */
    List<BroadcastRow> spreading(Instant now) {
        return find("state = ?1 and sendAt <= ?2 and spreadMinutes > 0", BroadcastState.RUNNING, now).stream()
                .filter(row -> row.pace().isSpreadAt(now))
                .toList();
    }

    Optional<Instant> nextAfter(Instant now) {
        return Stream.concat(firstAfter(now).stream(), spreading(now).stream().map(row -> row.pace()
                        .nextAfter(now)))
                .min(Instant::compareTo);
    }

    private Optional<Instant> firstAfter(Instant now) {
        return find("state = ?1 and sendAt > ?2 order by sendAt", BroadcastState.RUNNING, now)
                .page(Page.ofSize(1))
                .firstResultOptional()
                .map(row -> row.sendAt);
    }
}
