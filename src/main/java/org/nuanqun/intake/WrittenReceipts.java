package org.nuanqun.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;

/** Deliveries as JSON, for the time between their acknowledgement and the record. */
@ApplicationScoped
class WrittenReceipts {

    private final ObjectWriter writer;
    private final ObjectReader reader;

    /** What stands in the JSON. */
    record Written(List<PlatformEvent> events, Optional<String> seal, Instant receivedAt) {}

    WrittenReceipts(ObjectMapper json) {
        this.writer = json.writerFor(Written.class);
        this.reader = json.readerFor(Written.class);
    }

    byte[] write(Receipt receipt) {
        try {
            return writer.writeValueAsBytes(
                    new Written(receipt.events(), receipt.reading().seal(), receipt.receivedAt()));
        } catch (IOException e) {
            throw new UncheckedIOException("a webhook cannot be written", e);
        }
    }

    /** @throws IOException if these bytes are no delivery */
    Receipt read(byte[] written) throws IOException {
        Written read = reader.readValue(written);
        return new Receipt(new WebhookReading.Events(read.events(), read.seal()), read.receivedAt());
    }
}
