package org.nuanqun.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nuanqun.vocabulary.ConversationId;

/**
 * Finds words in what was said and noted: literally, newest first, in the newest {@value #READ} entries of the transcript
 * and no further. No index serves it: those of PostgreSQL need three letters, and half of Chinese words have two.
 */
@ApplicationScoped
@Transactional
public class SearchLines {

    public static final int READ = 100_000;

    /** The first condition is cheap and may err (it sees the JSON); the second is exact. */
    private static final String FIND =
            """
            select e.id from (
              select id, kind, content from conversation_entry order by id desc limit :read) e
            where e.kind in ('HEARD', 'SAID', 'NOTE') and e.content {like} :written escape '!'
              and coalesce(e.content::json ->> 'text', e.content::json ->> 'speechText', '') {like} :words escape '!'
            order by e.id desc limit :limit""";

    private final EntityManager database;
    private final Transcript transcript;
    private final LatestLines latest;
    private final WrittenEvents written;

    SearchLines(EntityManager database, Transcript transcript, LatestLines latest, WrittenEvents written) {
        this.database = database;
        this.transcript = transcript;
        this.latest = latest;
        this.written = written;
    }

    public List<FoundLine> with(String words, int limit) {
        if (words.isBlank()) {
            return List.of();
        }
        String json = written.write(words);
        List<?> ids = database.createNativeQuery(FIND.replace("{like}", hasCase(words) ? "ilike" : "like"), UUID.class)
                .setParameter("read", READ)
                .setParameter("written", pattern(json.substring(1, json.length() - 1)))
                .setParameter("words", pattern(words))
                .setParameter("limit", limit)
                .getResultList();
        return found(
                ids.stream().flatMap(id -> transcript.line((UUID) id).stream()).toList());
    }

    private List<FoundLine> found(List<Line> lines) {
        Map<ConversationId, Latest> places =
                latest.of(lines.stream().map(Line::conversation).distinct().toList()).stream()
                        .collect(Collectors.toMap(one -> one.conversation().id(), Function.identity()));
        return lines.stream()
                .map(line -> found(line, Objects.requireNonNull(places.get(line.conversation()))))
                .toList();
    }

    private static FoundLine found(Line line, Latest place) {
        return new FoundLine(place.conversation(), line, place.name());
    }

    /** Comparing without case costs several times as much, and Chinese has none. */
    private static boolean hasCase(String words) {
        return !words.toLowerCase(Locale.ROOT).equals(words.toUpperCase(Locale.ROOT));
    }

    private static String pattern(String words) {
        return "%" + words.replaceAll("[!%_]", "!$0") + "%";
    }
}
