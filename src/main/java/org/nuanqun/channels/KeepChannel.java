package org.nuanqun.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.platform.channel.Placing;

/** Writes down what became of a channel, with who did it. */
@ApplicationScoped
@Transactional
class KeepChannel {

    private static final String STREAM = "console";

    private final ChannelRows rows;
    private final Audit audit;

    KeepChannel(ChannelRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    boolean planned(NewChannel wanted, String state, Actor by, Instant now) {
        return rows.plan(wanted, state, by, now);
    }

    void open(UUID id, Placing.Made made, Actor by, Instant now) {
        rows.become(id, Standing.OPEN, made.key(), made.link());
        note(id, by, "channelMade", "", now);
    }

    void unsure(UUID id, Actor by, Instant now) {
        rows.become(id, Standing.UNSURE, "", "");
        note(id, by, "channelMade", "the platform gave no answer", now);
    }

    void ended(UUID id, boolean onlyHere, Actor by, Instant now) {
        if (rows.end(id, now)) {
            note(id, by, "channelEnded", onlyHere ? "only here, the platform did not take it back" : "", now);
        }
    }

    private void note(UUID id, Actor by, String action, String reason, Instant now) {
        audit.note(new AuditEntry(STREAM, by, action, "channel " + id, reason, Map.of(), now));
    }
}
