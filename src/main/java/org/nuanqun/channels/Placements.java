package org.nuanqun.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.channel.Placing;

/** Writes down how what was given to a platform stands there, with who did it. */
@ApplicationScoped
@Transactional
class Placements {

    /** A change of which nobody knew was not made. */
    static final String AS_IT_WAS = "the platform has not changed it";

    private static final String STREAM = "console";
    private static final String NO_ANSWER = "the platform gave no answer";

    private final Sql sql;
    private final Audit audit;

    Placements(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** By which the platform knows it; empty if it never said. */
    Optional<String> key(Placed what, UUID id) {
        return sql.first("select key from " + what.table() + " where id = ?", row -> row.getString(1), id)
                .filter(key -> !key.isEmpty());
    }

    void made(Placed what, UUID id, String key, Actor by, Instant now) {
        become(what, id, Standing.OPEN, key);
        note(what, id, what.made(), "", by, now);
    }

    void unsure(Placed what, UUID id, Actor by, Instant now) {
        become(what, id, Standing.UNSURE, "");
        note(what, id, what.made(), NO_ANSWER, by, now);
    }

    /** The platform does not have it, so it never was. */
    ChannelRefused notMade(Placed what, UUID id, String why) {
        sql.update("delete from " + what.table() + " where id = ? and standing = 'PLANNED'", id);
        return new ChannelRefused(ChannelRefused.Why.PLATFORM, why);
    }

    /** @param reason how we know, or why it is not as it was wanted; empty where the platform took it at once */
    void changed(Placed what, UUID id, String reason, Actor by, Instant now) {
        note(what, id, what.changed(), reason, by, now);
    }

    void changeUnsure(Placed what, UUID id, Actor by, Instant now) {
        changed(what, id, NO_ANSWER, by, now);
    }

    /** The platform has not changed it: it stays as it was, and may be changed again. */
    ChannelRefused notChanged(Placed what, UUID id, String why) {
        wantNothing(what, id);
        return new ChannelRefused(ChannelRefused.Why.PLATFORM, why);
    }

    void wantNothing(Placed what, UUID id) {
        sql.update("update " + what.table() + " set wanted_at = null where id = ?", id);
    }

    void ended(Placed what, UUID id, boolean onlyHere, Actor by, Instant now) {
        boolean isNew = sql.update(
                        "update " + what.table() + " set standing = 'ENDED', ended_at = ? where id = ? and standing"
                                + " <> 'ENDED'",
                        now,
                        id)
                == 1;
        if (isNew) {
            note(what, id, what.ended(), onlyHere ? "only here, the platform did not take it back" : "", by, now);
        }
    }

    private void note(Placed what, UUID id, String action, String reason, Actor by, Instant now) {
        audit.note(new AuditEntry(STREAM, by, action, what.subject() + id, reason, Map.of(), now));
    }

    /** @throws ChannelRefused if the platform did not do it */
    static void orRefused(Placing placing) {
        switch (placing) {
            case Placing.Made _, Placing.Gone _ -> {}
            case Placing.Refused refused -> throw new ChannelRefused(ChannelRefused.Why.PLATFORM, refused.why());
            case Placing.Unknown unknown -> throw new ChannelRefused(ChannelRefused.Why.PLATFORM, unknown.why());
        }
    }

    private void become(Placed what, UUID id, Standing standing, String key) {
        sql.update("update " + what.table() + " set standing = ?, key = ? where id = ?", standing.name(), key, id);
    }
}
