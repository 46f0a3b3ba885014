package org.nuanqun.console.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.nuanqun.console.authoring.InForceReader;
import org.nuanqun.console.authoring.SentenceReader;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.LatestLines;
import org.nuanqun.conversation.Line;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.revisions.Candidate;
import org.nuanqun.revisions.Trial;
import org.nuanqun.revisions.Trials;
import org.nuanqun.revisions.WorkshopClosed;
import org.nuanqun.scripts.ScriptErrors;
import org.nuanqun.vocabulary.ConditionCode;

/** Lets the scripts in force and a revision read the last messages of patients, each by itself, and keeps where they differ. */
@ApplicationScoped
class CompareMessages {

    static final int MOST = 2000;

    private static final int TELL_EVERY = 25;

    private final InForceReader inForce;
    private final SecondReaders readers;
    private final LatestLines lines;
    private final Conversations conversations;
    private final Groups groups;
    private final Trials trials;
    private final Clock clock;

    CompareMessages(
            InForceReader inForce,
            SecondReaders readers,
            LatestLines lines,
            Conversations conversations,
            Groups groups,
            Trials trials,
            Clock clock) {
        this.inForce = inForce;
        this.readers = readers;
        this.lines = lines;
        this.conversations = conversations;
        this.groups = groups;
        this.trials = trials;
        this.clock = clock;
    }

    /** False while they are being compared. */
    boolean begin(UUID revision, Candidate candidate, int number) {
        int asked = Math.clamp(number, 1, MOST);
        SentenceReader before = inForce.now();
        return trials.begin(
                revision,
                Trial.Kind.COMPARISON,
                candidate.hash(),
                asked,
                List.of(),
                progress -> compare(before, candidate, asked, progress));
    }

    List<Differing> differing(Trial trial) {
        return trials.findings(trial, Differing.class);
    }

    private void compare(SentenceReader before, Candidate candidate, int number, Trials.Progress progress) {
        SentenceReader after = reader(candidate);
        LocalDate today = LocalDate.now(clock);
        List<Line> heard = lines.heard(number).stream()
                .filter(line -> !line.content().words().isBlank())
                .toList();
        List<Differing> differing = new ArrayList<>();
        for (int i = 0; i < heard.size(); i++) {
            compare(heard.get(i), before, after, today).ifPresent(differing::add);
            if (i % TELL_EVERY == 0) {
                progress.tell(i, differing);
            }
        }
        progress.tell(heard.size(), differing);
    }

    private SentenceReader reader(Candidate candidate) {
        try {
            return readers.of(candidate).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof ScriptErrors mistakes) {
                throw new WorkshopClosed(mistakes.errors().getFirst().toString());
            }
            throw failed;
        }
    }

    private Optional<Differing> compare(Line line, SentenceReader before, SentenceReader after, LocalDate today) {
        Optional<ConditionCode> group = group(line);
        String words = line.content().words();
        Understood was = Understood.of(before.hear(words, group, today), before.set());
        Understood becomes = Understood.of(after.hear(words, group, today), after.set());
        return was.equals(becomes) ? Optional.empty() : Optional.of(new Differing(line.id(), was, becomes));
    }

    private Optional<ConditionCode> group(Line line) {
        Conversation conversation = conversations.get(line.conversation());
        return conversation
                .chat()
                .group()
                .flatMap(key -> groups.find(conversation.account(), key))
                .flatMap(Group::condition);
    }
}
