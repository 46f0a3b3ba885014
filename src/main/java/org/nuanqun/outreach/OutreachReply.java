package org.nuanqun.outreach;

/** What somebody wrote that only outreach understands. */
public sealed interface OutreachReply {

    /** A colleague says that this conversation is her own; {@code code}: eight digits, good or not. */
    record OwnCode(String code) implements OutreachReply {}
}
