package org.nuanqun.revisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/** Holds the dialogues of a revision, all or some, and remembers how each went as long as nothing is changed. */
@ApplicationScoped
public class DialogueTrials {

    private final Revisions revisions;
    private final Workshop workshop;
    private final Trials trials;
    private final ObjectMapper json;

    /** Each holds them with a service of its own; two at once would take the machine from the patients. */
    private final Semaphore oneAtATime = new Semaphore(1);

    DialogueTrials(Revisions revisions, Workshop workshop, Trials trials, ObjectMapper json) {
        this.revisions = revisions;
        this.workshop = workshop;
        this.trials = trials;
        this.json = json;
    }

    /** Those held of the revision as it now is. */
    public List<HeldDialogue> held(Revision revision) {
        return trials.of(revision.id(), Trial.Kind.DIALOGUES)
                .filter(one -> one.hash().equals(revision.hash()))
                .map(one -> read(one.findings()))
                .orElse(List.of());
    }

    public Optional<Trial> of(Revision revision) {
        return trials.of(revision.id(), Trial.Kind.DIALOGUES);
    }

    /** The files of its dialogues. */
    public List<String> all(UUID revision) {
        try (LaidOut candidate = revisions.candidate(revision).layOut()) {
            return workshop.dialogues(candidate.folder());
        }
    }

    /** Whether each dialogue was held with the revision as it now is, and went as written. */
    boolean areAllAsWritten(Revision revision) {
        List<HeldDialogue> held = held(revision);
        if (held.isEmpty() || !held.stream().allMatch(HeldDialogue::isAsWritten)) {
            return false;
        }
        Set<String> good = held.stream().map(HeldDialogue::file).collect(Collectors.toSet());
        return good.containsAll(all(revision.id()));
    }

    /**
     * Begins to hold them; false while some are being held.
     *
     * @param only a part of their files' names; empty for all
     */
    public boolean begin(Revision revision, String only) {
        List<HeldDialogue> before = held(revision);
        int total = (int)
                all(revision.id()).stream().filter(file -> file.contains(only)).count();
        return trials.begin(
                revision.id(),
                Trial.Kind.DIALOGUES,
                revision.hash(),
                total,
                write(before),
                progress -> hold(revision.id(), only, before, progress));
    }

    private void hold(UUID revision, String only, List<HeldDialogue> before, Trials.Progress progress) {
        Map<String, HeldDialogue> held = new LinkedHashMap<>();
        before.forEach(one -> held.put(one.file(), one));
        int[] done = {0};
        oneAtATime.acquireUninterruptibly();
        try (LaidOut candidate = revisions.candidate(revision).layOut()) {
            workshop.hold(candidate.folder(), only, one -> {
                held.put(one.file(), one);
                progress.tell(++done[0], write(new ArrayList<>(held.values())));
            });
        } finally {
            oneAtATime.release();
        }
    }

    private List<HeldDialogue> read(String findings) {
        try {
            return json.readValue(findings, new TypeReference<List<HeldDialogue>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what became of dialogues cannot be read", e);
        }
    }

    private String write(List<HeldDialogue> held) {
        try {
            return json.writeValueAsString(held);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what became of dialogues cannot be written", e);
        }
    }
}
