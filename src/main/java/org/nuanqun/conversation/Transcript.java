package org.nuanqun.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanqun.platform.Content;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;

/** What was heard and said, in order. */
@ApplicationScoped
public class Transcript {

    private final Entries entries;
    private final RecordSpoken recordSpoken;
    private final WrittenEvents written;
    private final Event<ConversationChanged> changed;

    Transcript(Entries entries, RecordSpoken recordSpoken, WrittenEvents written, Event<ConversationChanged> changed) {
        this.entries = entries;
        this.recordSpoken = recordSpoken;
        this.written = written;
        this.changed = changed;
    }

    /** Adds words of ours; adding the same again changes nothing. */
    @Transactional
    public void add(Spoken spoken) {
        recordSpoken.record(spoken);
        changed.fire(new ConversationChanged(spoken.conversation()));
    }

    @Transactional
    public void become(ConversationId conversation, UUID line, LineState state, String reason) {
        entries.become(line, state, reason);
        changed.fire(new ConversationChanged(conversation));
    }

    /** The line of what a platform told under this identity. */
    @Transactional
    public Optional<UUID> lineOf(AccountId account, String identity) {
        return entries.idOf(account, identity);
    }

    /** The last lines of a conversation, oldest first. */
    @Transactional
    public List<Line> lines(ConversationId conversation, int limit) {
        return entries.latest(conversation, limit).stream().map(this::line).toList();
    }

    /** The last lines of everybody in a group, oldest first. */
    @Transactional
    public List<Line> groupLines(AccountId account, String group, int limit) {
        return entries.latestInGroup(account, group, limit).stream()
                .map(this::line)
                .toList();
    }

    /**
     * The lines around one, oldest first: as many before it as after it. Empty unless the line belongs to one of the
     * conversations.
     */
    @Transactional
    public List<Line> linesAround(UUID line, Collection<ConversationId> conversations, int each) {
        List<UUID> ids = conversations.stream().map(ConversationId::value).toList();
        return entries.findByIdOptional(line)
                .filter(found -> ids.contains(found.conversationId))
                .map(found -> Stream.concat(
                                entries.upTo(found, ids, each).stream(), entries.after(found, ids, each).stream())
                        .map(this::line)
                        .toList())
                .orElse(List.of());
    }

    /** What this person said since a moment, oldest first. */
    @Transactional
    public List<Line> heardSince(ConversationId conversation, Instant since, int limit) {
        return entries.heardSince(conversation, since, limit).stream()
                .map(this::line)
                .toList();
    }

    @Transactional
    public Optional<Line> line(UUID id) {
        return entries.findByIdOptional(id).map(this::line);
    }

    Line line(EntryRow row) {
        Content content = written.content(row.content);
        return new Line(
                row.id,
                row.sequence,
                new ConversationId(row.conversationId),
                row.occurredAt,
                row.kind,
                row.speaker,
                row.speakerName,
                row.speakerRole,
                content,
                row.state,
                Optional.ofNullable(row.stateReason),
                row.detail,
                row.repeats);
    }
}
