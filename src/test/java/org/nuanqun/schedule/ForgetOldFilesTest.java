package org.nuanqun.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.Ids;

@QuarkusTest
class ForgetOldFilesTest {

    @Inject
    ForgetOldFiles job;

    @Inject
    Sql sql;

    @Inject
    Audit audit;

    private static final Instant STRIKE = Instant.parse("2026-11-18T03:40:00Z");

    @Test
    void files_are_deleted_after_half_a_year_and_that_is_on_record_once() {
        UUID old = file(181);
        UUID young = file(179);

        assertThat(job.strikePlannedFor(STRIKE)).isTrue();
        assertThat(job.strikePlannedFor(STRIKE)).isFalse();

        assertThat(states(old)).containsExactly("GONE 0");
        assertThat(parts(old)).isZero();
        assertThat(states(young)).containsExactly("KEPT 9");
        assertThat(parts(young)).isOne();
        List<AuditEntry> entries = audit.of(ForgetOldFiles.STREAM);
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().details()).containsEntry("count", 1);
    }

    private UUID file(int days) {
        UUID id = Ids.next();
        sql.update(
                "insert into platform_media (id, account, reference, state, type, size, wanted_at)"
                        + " values (?, 'kf/t', ?, 'KEPT', 'image/gif', 9, clock_timestamp() - ? * interval '1 day')",
                id,
                "media:" + id,
                days);
        sql.update(
                "insert into platform_media_part (media_id, number, sealed) values (?, 0, ?)", id, new byte[] {1, 2, 3
                });
        return id;
    }

    private List<String> states(UUID id) {
        return sql.query("select state || ' ' || size from platform_media where id = ?", row -> row.getString(1), id);
    }

    private int parts(UUID id) {
        return sql.query("select count(*) from platform_media_part where media_id = ?", row -> row.getInt(1), id)
                .getFirst();
    }
}
