package org.nuanqun.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.Ids;

/** The one door to the audit: adds entries, reads them, and tells whether a stream was tampered with. */
@ApplicationScoped
public class Audit {

    private final AuditRows rows;
    private final AuditStreams streams;
    private final ObjectMapper json;

    Audit(AuditRows rows, AuditStreams streams, ObjectMapper json) {
        this.rows = rows;
        this.streams = streams;
        this.json = json;
    }

    /** Adds an entry in the caller's transaction, so that the act and its record stand or fall together. */
    @Transactional
    public void note(AuditEntry entry) {
        AuditStream stream = streams.locked(entry.stream());
        AuditRow row = new AuditRow(Ids.next(), stream.nextPosition(), entry, written(entry.details()));
        row.sealAfter(stream.head());
        rows.persist(row);
        stream.advanceTo(row);
    }

    @Transactional
    public List<AuditEntry> of(String stream) {
        return rows.inOrder(stream).stream().map(row -> row.entry(json)).toList();
    }

    @Transactional
    public List<AuditEntry> of(ConversationId conversation) {
        return of(conversation.toString());
    }

    /** The newest entries of all streams, newest first; only those of the actor if one is named. */
    @Transactional
    public List<AuditEntry> newest(Optional<Actor> actor, int limit) {
        return rows.newest(actor.map(Actor::value).orElse(""), limit).stream()
                .map(row -> row.entry(json))
                .toList();
    }

    /** What the stream says, and whether it can be believed. */
    @Transactional
    public Trail trail(String stream) {
        List<AuditRow> entries = rows.inOrder(stream);
        return new Trail(entries.stream().map(row -> row.entry(json)).toList(), isUntouched(stream, entries));
    }

    /** Whether every entry of the stream still fits the one before it, and none is missing at the end. */
    @Transactional
    public boolean isUntouched(String stream) {
        return isUntouched(stream, rows.inOrder(stream));
    }

    private boolean isUntouched(String stream, List<AuditRow> entries) {
        String head = AuditStream.START;
        for (AuditRow row : entries) {
            if (!row.follows(head)) {
                return false;
            }
            head = row.hash();
        }
        return streams.headOf(stream).equals(head);
    }

    private String written(Object details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("audit details cannot be written as JSON: " + details.getClass(), e);
        }
    }
}
