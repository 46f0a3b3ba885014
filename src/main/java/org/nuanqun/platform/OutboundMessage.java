package org.nuanqun.platform;

import java.util.List;
import java.util.Optional;
import org.nuanqun.vocabulary.AccountId;

/**
 * What goes on the wire. {@code ownId} stays the same when a send is repeated, so that a platform that knows it can refuse
 * the second; {@code mentions} are the platform's keys of persons; {@code taps} are replies offered to touch;
 * {@code greetingKey} is the platform's leave to greet, from the event of somebody who came; {@code attachment} is a file of
 * ours that goes instead of words, only where {@link PlatformAdapter#takes} says so.
 */
public record OutboundMessage(
        AccountId account,
        Chat chat,
        String ownId,
        Speaker speaker,
        String text,
        List<String> mentions,
        List<String> taps,
        Optional<String> greetingKey,
        Optional<Content.Attachment> attachment) {

    /** Words that need no leave to greet. */
    public OutboundMessage(
            AccountId account,
            Chat chat,
            String ownId,
            Speaker speaker,
            String text,
            List<String> mentions,
            List<String> taps) {
        this(account, chat, ownId, speaker, text, mentions, taps, Optional.empty(), Optional.empty());
    }
}
