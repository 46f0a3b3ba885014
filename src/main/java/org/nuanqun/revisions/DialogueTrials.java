package org.nuanqun.revisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/** Holds the dialogues of a revision, all or some, and remembers how each went as long as nothing is changed, in it or in force. */
@ApplicationScoped
public class DialogueTrials {

    private final Revisions revisions;
    private final Workshop workshop;
    private final Trials trials;

    /** Each holds them with a service of its own; two at once would take the machine from the patients. */
    private final Semaphore oneAtATime = new Semaphore(1);

    DialogueTrials(Revisions revisions, Workshop workshop, Trials trials) {
        this.revisions = revisions;
        this.workshop = workshop;
        this.trials = trials;
    }

    /** The last time, whatever was changed since. */
    public Optional<Trial> of(UUID revision) {
        return trials.of(revision, Trial.Kind.DIALOGUES);
    }

    public List<HeldDialogue> held(Trial trial) {
        return trials.findings(trial, HeldDialogue.class);
    }

    /** Whether each dialogue was held with exactly these scripts, and went as written. */
    boolean areAllAsWritten(UUID revision, Candidate candidate) {
        List<HeldDialogue> held = held(revision, candidate);
        if (held.isEmpty() || !held.stream().allMatch(HeldDialogue::isAsWritten)) {
            return false;
        }
        Set<String> good = held.stream().map(HeldDialogue::file).collect(Collectors.toSet());
        return good.containsAll(files(candidate));
    }

    /**
     * Begins to hold them; false while some are being held, of this revision or another: a trial that waited for its turn could
     * not be told from one whose service is gone.
     *
     * @param only a part of their files' names; empty for all
     */
    public boolean begin(UUID revision, String only) {
        Candidate candidate = revisions.candidate(revision);
        List<HeldDialogue> before = held(revision, candidate);
        int total = (int)
                files(candidate).stream().filter(file -> file.contains(only)).count();
        if (!oneAtATime.tryAcquire()) {
            return false;
        }
        boolean isBegun = false;
        try {
            isBegun = trials.begin(
                    revision,
                    Trial.Kind.DIALOGUES,
                    candidate.hash(),
                    total,
                    before,
                    progress -> hold(candidate, only, before, progress));
            return isBegun;
        } finally {
            if (!isBegun) {
                oneAtATime.release();
            }
        }
    }

    /** Those held with exactly these scripts. */
    private List<HeldDialogue> held(UUID revision, Candidate candidate) {
        return of(revision).filter(one -> one.isOf(candidate)).map(this::held).orElse(List.of());
    }

    private List<String> files(Candidate candidate) {
        try (LaidOut laidOut = candidate.layOut()) {
            return workshop.dialogues(laidOut.folder());
        }
    }

    private void hold(Candidate candidate, String only, List<HeldDialogue> before, Trials.Progress progress) {
        Map<String, HeldDialogue> held = new LinkedHashMap<>();
        before.forEach(one -> held.put(one.file(), one));
        int[] done = {0};
        try (LaidOut laidOut = candidate.layOut()) {
            workshop.hold(laidOut.folder(), only, one -> {
                held.put(one.file(), one);
                progress.tell(++done[0], List.copyOf(held.values()));
            });
        } finally {
            oneAtATime.release();
        }
    }
}
