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
import org.nuanqun.console.inbox.Ledger;
import org.nuanqun.console.page.Pages;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.SpeakerKind;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.people.Person;

/** What happened with a person, newest first: what was said in every conversation, and what was done there. */
@RequestScoped
class StoryReader {

    private static final Set<String> ALSO_TOLD = Set.of("fellSilent", "writesFor", "writesForEnded");

    private static final Set<LineKind> SHOWN =
            Set.of(LineKind.HEARD, LineKind.SAID, LineKind.NOTE, LineKind.JOINED, LineKind.LEFT);

    private final Faces faces;
    private final Transcript transcript;
    private final Audit audit;
    private final Ledger ledger;
    private final Pages pages;

    StoryReader(Faces faces, Transcript transcript, Audit audit, Ledger ledger, Pages pages) {
        this.faces = faces;
        this.transcript = transcript;
        this.audit = audit;
        this.ledger = ledger;
        this.pages = pages;
    }

    List<Happening> of(List<Person> person, int limit) {
        DeedWords deeds = ledger.deeds(pages.language());
        String self = person.getFirst().id().toString();
        return Stream.concat(
                        faces.conversations(person).stream().flatMap(one -> in(one, deeds, limit)),
                        deeds(self, "", "/console/people/" + self, deeds, limit))
                .sorted(comparing(At::at).reversed())
                .limit(limit)
                .map(At::happening)
                .toList();
    }

    private Stream<At> in(Conversation conversation, DeedWords deeds, int limit) {
        String place = faces.place(conversation);
        return Stream.concat(
                transcript.lines(conversation.id(), limit).stream()
                        .filter(line -> SHOWN.contains(line.kind()))
                        .map(line -> new At(line.at(), said(line, place))),
                deeds(conversation.id().toString(), place, "/console/c/" + conversation.id(), deeds, limit));
    }

    private Stream<At> deeds(String stream, String place, String way, DeedWords words, int limit) {
        return audit.of(stream).reversed().stream()
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
        String name = line.speaker() == SpeakerKind.BOT ? words.bot() : line.speakerName();
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
