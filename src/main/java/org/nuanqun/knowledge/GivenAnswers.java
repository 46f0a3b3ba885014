package org.nuanqun.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.Ids;

/** Which approved answers were given and which of them did not help, for those who write them. Holds no words of patients. */
@ApplicationScoped
public class GivenAnswers {

    /** How often an answer was given, in all its versions, how often it was said to have helped, and how often that it had not. */
    public record Tally(String code, long given, long helpful, long unhelpful) {}

    private final Givens givens;

    GivenAnswers(Givens givens) {
        this.givens = givens;
    }

    /** Inside the caller's transaction. */
    public void note(String code, int version, ConversationId conversation, UUID entry, Instant now) {
        givens.persist(new GivenRow(new GivenAnswer(Ids.next(), code, version, conversation, entry, now)));
    }

    /** What was given last in the conversation, if that was not before {@code since}. */
    public Optional<GivenAnswer> last(ConversationId conversation, Instant since) {
        return givens.last(conversation.value(), since).map(GivenRow::told);
    }

    /** Inside the caller's transaction; said twice it counts once. */
    public void didNotHelp(UUID given, Instant now) {
        givens.didNotHelp(given, now);
    }

    /** Inside the caller's transaction; what was given to this message, if anything was. */
    public void helped(UUID entry, Instant now) {
        givens.helped(entry, now);
    }

    /** Inside the caller's transaction; what was said of it is taken back. */
    public void helpedNoMore(UUID entry) {
        givens.helpedNoMore(entry);
    }

    /** The conversations in which an answer was given, in whatever version. */
    public List<ConversationId> givenIn(String code) {
        return givens.givenIn(code).stream().map(ConversationId::new).toList();
    }

    /** Every answer that was ever given, by its code. */
    public List<Tally> tallies() {
        return givens.tallies();
    }

    /** The newest that did not help, of whatever answer, newest first. */
    public List<GivenAnswer> unhelpful(int limit) {
        return givens.unhelpful(limit).stream().map(GivenRow::told).toList();
    }
}
