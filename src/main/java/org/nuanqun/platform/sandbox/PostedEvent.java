package org.nuanqun.platform.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A webhook's body, as it stands on the wire between the pretend platform and the adapter. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostedEvent(
        @JsonProperty(required = true) String type,
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) Instant at,
        @Nullable Group group,
        @Nullable Person person,
        @Nullable String staff,
        @Nullable String text,
        @Nullable Attachment attachment,
        @Nullable String replyTo,
        boolean mentionsBot,
        @Nullable String invitation) {

    static final String JOINED = "member.joined";
    static final String LEFT = "member.left";
    static final String MESSAGE = "message.received";
    static final String GROUP = "group.seen";
    static final String STAFF = "staff.spoke";

    record Group(String key, String name, int members, int capacity) {}

    record Person(String key, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attachment(String kind, String name, @Nullable String url, @Nullable String speechText) {}
}
