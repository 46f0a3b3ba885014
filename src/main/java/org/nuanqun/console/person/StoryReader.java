package org.nuanqun.console.person;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.console.inbox.Contents;
import org.nuanqun.console.inbox.DeedWords;
import org.nuanqun.console.inbox.InboxWords;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.PersonalData;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.SpeakerKind;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.vocabulary.ConversationId;

/** What happened with a person, newest first: what was said in every conversation, and what was done there. */
@RequestScoped
class StoryReader {

    private static final Set<String> ALSO_TOLD = Set.of(
            "fellSilent", "writesFor", "writesForEnded", "child", "childEnded", "guardianAgreed", "guardianWithdrew");

    private static final Set<LineKind> SHOWN =
            Set.of(LineKind.HEARD, LineKind.SAID, LineKind.NOTE, LineKind.JOINED, LineKind.LEFT);

    private final Transcript transcript;
    private final Audit audit;
    private final Pages pages;

    StoryReader(Transcript transcript, Audit audit, Pages pages) {
        this.transcript = transcript;
        this.audit = audit;
        this.pages = pages;
    }

    List<Happening> of(Known known, int limit) {
        String self = "/console/people/" + known.faces().getFirst().id();
        return Stream.concat(
                        known.talks().stream().flatMap(talk -> in(talk, known.deeds(), limit)),
                        deeds(known.trail().entries(), "", self, known.deeds(), limit))
                .sorted(comparing(At::at).reversed())
                .limit(limit)
                .map(At::happening)
                .toList();
    }

    private Stream<At> in(Known.Talk talk, DeedWords deeds, int limit) {
        ConversationId id = talk.conversation().id();
        return Stream.concat(
                transcript.lines(id, limit).stream()
                        .filter(line -> SHOWN.contains(line.kind()))
                        .map(line -> new At(line.at(), said(line, talk.place()))),
                deeds(audit.of(id), talk.place(), "/console/c/" + id, deeds, limit));
    }

    private Stream<At> deeds(List<AuditEntry> trail, String place, String way, DeedWords words, int limit) {
        return trail.reversed().stream()
                .filter(entry -> DeedWords.TURNS.contains(entry.action()) || ALSO_TOLD.contains(entry.action()))
                .limit(limit)
                .map(entry -> new At(entry.at(), done(entry, place, way, words)));
    }

    private Happening said(Line line, String place) {
        return new Happening(
                pages.moments().moment(line.at()),
                line.speaker() == SpeakerKind.BOT ? "bot" : line.speaker() == SpeakerKind.STAFF ? "mine" : "none",
                who(line),
                place,
                what(line),
                "",
                "/console/c/%s?at=%s".formatted(line.conversation(), line.id()));
    }

    private String who(Line line) {
        InboxWords words = pages.language().words(InboxWords.class);
        String name = line.speaker() == SpeakerKind.BOT ? words.bot() : PersonalData.masked(line.speakerName());
        return line.kind() == LineKind.NOTE ? name + " · " + words.note() : name;
    }

    private String what(Line line) {
        PersonWords words = pages.language().words(PersonWords.class);
        return switch (line.kind()) {
            case JOINED -> words.joined();
            case LEFT -> words.left();
            case HEARD, SAID, NOTE, SYSTEM ->
                new Contents(pages.language().words(InboxWords.class)).label(line.content());
        };
    }

    private Happening done(AuditEntry entry, String place, String way, DeedWords words) {
        return new Happening(
                pages.moments().moment(entry.at()),
                words.dot(entry),
                words.actor(entry.actor()),
                place,
                words.deed(entry),
                words.why(entry),
                way);
    }

    private record At(Instant at, Happening happening) {}
}
