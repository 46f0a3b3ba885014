package org.nuanqun.platform;

import java.time.Instant;
import java.util.Map;

/**
 * A webhook as it came. Header names are lower-case; the body is raw, because signatures are made over raw bytes;
 * {@code receivedAt} is real time, whatever the sandbox clock says.
 */
@SuppressWarnings("ArrayRecordComponent")
public record WebhookRequest(
        String account, Map<String, String> query, Map<String, String> headers, byte[] body, Instant receivedAt) {}
