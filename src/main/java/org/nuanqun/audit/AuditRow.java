package org.nuanqun.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.nuanqun.sealing.Sha256;

/** An entry as it is stored: its place in the stream and a hash over itself and the one before. */
@Entity
@Table(name = "audit_entry")
class AuditRow {

    @Id
    UUID id;

    String stream;
    long position;
    String actor;
    String action;
    String subject;
    String reason;
    String details;
    Instant at;
    String hash;

    @SuppressWarnings("NullAway.Init")
    AuditRow() {}

    @SuppressWarnings("NullAway.Init")
    AuditRow(UUID id, long position, AuditEntry entry, String details) {
        this.id = id;
        this.stream = entry.stream();
        this.position = position;
        this.actor = entry.actor().value();
        this.action = entry.action();
        this.subject = entry.subject();
        this.reason = entry.reason();
        this.details = details;
        // the database keeps microseconds; a hash over more could not be checked again
        this.at = entry.at().truncatedTo(ChronoUnit.MICROS);
    }

    String hash() {
        return hash;
    }

    void sealAfter(String previous) {
        hash = hashAfter(previous);
    }

    boolean follows(String previous) {
        return MessageDigest.isEqual(bytes(hash), bytes(hashAfter(previous)));
    }

    AuditEntry entry(ObjectMapper json) {
        try {
            Map<String, Object> read = json.readValue(details, new TypeReference<>() {});
            return new AuditEntry(stream, new Actor(actor), action, subject, reason, read, at);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("audit entry %s holds details that are not JSON".formatted(id), e);
        }
    }

    private String hashAfter(String previous) {
        // lengths before values, so that no two entries can be written the same
        StringBuilder text = new StringBuilder(previous);
        for (String part :
                new String[] {stream, Long.toString(position), actor, action, subject, reason, details, at.toString()
                }) {
            text.append('\n').append(part.length()).append(':').append(part);
        }
        return HexFormat.of().formatHex(Sha256.of(text.toString()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
