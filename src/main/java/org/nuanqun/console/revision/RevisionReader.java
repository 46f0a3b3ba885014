package org.nuanqun.console.revision;

import jakarta.enterprise.context.RequestScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.revisions.Candidate;
import org.nuanqun.revisions.DialogueTrials;
import org.nuanqun.revisions.HeldDialogue;
import org.nuanqun.revisions.Revision;
import org.nuanqun.revisions.RevisionState;
import org.nuanqun.revisions.Revisions;
import org.nuanqun.revisions.Trial;
import org.nuanqun.scripts.ScriptError;
import org.nuanqun.staff.Role;

/** Puts one revision into words. */
@RequestScoped
class RevisionReader {

    private static final int MOST_MISTAKES = 30;

    private final Revisions revisions;
    private final DialogueTrials dialogues;
    private final ScriptsReader scripts;
    private final SignedIn signedIn;
    private final Shells shells;
    private final Pages pages;

    RevisionReader(
            Revisions revisions,
            DialogueTrials dialogues,
            ScriptsReader scripts,
            SignedIn signedIn,
            Shells shells,
            Pages pages) {
        this.revisions = revisions;
        this.dialogues = dialogues;
        this.scripts = scripts;
        this.signedIn = signedIn;
        this.shells = shells;
        this.pages = pages;
    }

    Revision found(UUID id) {
        return revisions.find(id).orElseThrow(NoSuchPage::new);
    }

    Candidate candidate(UUID id) {
        return revisions.candidate(id);
    }

    RevisionView page(UUID id, String fault) {
        Revision revision = found(id);
        Candidate candidate = revisions.candidate(id);
        boolean isOpen = revision.state().isOpen();
        return new RevisionView(
                shells.around("scripts"),
                fault,
                head(revision),
                isOpen ? changes(revision, candidate) : List.of(),
                isOpen ? candidate.paths() : List.of(),
                isOpen ? lint(revision, candidate) : new RevisionView.Lint("", 0, List.of()),
                held(revision, candidate));
    }

    RevisionView.Head head(Revision one) {
        RevisionWords words = scripts.words();
        return new RevisionView.Head(
                one.id().toString(),
                one.title(),
                one.hash(),
                scripts.state(one),
                words.writtenBy(scripts.names(one)),
                one.approvedBy()
                        .map(by -> words.approvedByName(scripts.name(Optional.of(by))))
                        .orElse(""),
                one.remark().isEmpty() ? "" : words.remarkWas(one.remark()),
                may(one));
    }

    private RevisionView.Lint lint(Revision revision, Candidate candidate) {
        return lint(
                revision,
                candidate,
                revisions.mistakes(candidate, pages.moments().today()));
    }

    RevisionView.Lint lint(Revision revision, Candidate candidate, List<ScriptError> mistakes) {
        RevisionWords words = scripts.words();
        Set<String> paths = Set.copyOf(candidate.paths());
        return new RevisionView.Lint(
                mistakes.isEmpty() ? words.lintClean() : words.lintCount(mistakes.size()),
                Math.max(0, mistakes.size() - MOST_MISTAKES),
                mistakes.stream()
                        .limit(MOST_MISTAKES)
                        .map(one -> new RevisionView.Mistake(
                                paths.contains(one.file()) ? way(revision.id(), one.file()) : "",
                                one.file(),
                                one.line(),
                                one.what(),
                                one.mend()))
                        .toList());
    }

    /** Of one that is over, they are shown as they were held. */
    DialoguesView held(Revision revision, Candidate candidate) {
        RevisionWords words = scripts.words();
        Optional<Trial> trial = dialogues.of(revision.id());
        boolean isOfNow = trial.filter(
                        one -> one.isOf(candidate) || !revision.state().isOpen())
                .isPresent();
        List<HeldDialogue> held =
                trial.filter(one -> isOfNow).map(dialogues::held).orElse(List.of());
        boolean isRunning = trial.filter(Trial::isRunning).isPresent();
        List<HeldDialogue> failed =
                held.stream().filter(one -> !one.isAsWritten()).toList();
        int good = held.size() - failed.size();
        String told = trial.map(one -> isRunning
                        ? words.dialoguesRunning(one.done(), one.total())
                        : !isOfNow
                                ? words.dialoguesStale()
                                : one.isWhole()
                                        ? words.dialoguesDone(good, failed.size(), held.size())
                                        : words.dialoguesBroken(Refusals.trouble(one, words)))
                .orElse(words.dialoguesNever());
        return new DialoguesView(
                revision.id().toString(),
                told,
                isRunning,
                trial.map(Trial::done).orElse(0),
                Math.max(1, trial.map(Trial::total).orElse(1)),
                failed);
    }

    static String way(UUID revision, String path) {
        return "/console/scripts/r/%s/file?path=%s"
                .formatted(revision, URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    private List<FileLine> changes(Revision revision, Candidate candidate) {
        List<String> moved = candidate.moved();
        return candidate.changes().stream()
                .map(one -> FileLine.of(one, way(revision.id(), one.path()), moved.contains(one.path())))
                .toList();
    }

    private RevisionView.May may(Revision one) {
        Role role = signedIn.operator().role();
        boolean isWriter = role.mayWriteScripts() && one.state().isOpen();
        boolean isReviewer = role.mayApproveScripts() && one.state() == RevisionState.IN_REVIEW;
        return new RevisionView.May(
                isWriter,
                isWriter && one.state() == RevisionState.WRITING,
                isReviewer && one.mayBeApprovedBy(signedIn.id()),
                isReviewer,
                isWriter && one.state() == RevisionState.APPROVED,
                one.state() == RevisionState.IN_REVIEW && !(isReviewer && one.mayBeApprovedBy(signedIn.id())));
    }
}
