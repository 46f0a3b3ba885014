package org.nuanqun.revisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.scripts.ScriptError;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.OperatorId;

/**
 * Writes an approved revision into the folder of the scripts, from which every node that reads it takes it over within seconds.
 * Refused where a file it replaces is another by now: then nobody has seen what would be lost.
 */
@ApplicationScoped
public class Publish {

    private final RevisionRows rows;
    private final Workshop workshop;
    private final Versions versions;
    private final Scripts scripts;
    private final RevisionRecord record;

    Publish(RevisionRows rows, Workshop workshop, Versions versions, Scripts scripts, RevisionRecord record) {
        this.rows = rows;
        this.workshop = workshop;
        this.versions = versions;
        this.scripts = scripts;
        this.record = record;
    }

    /** Returns the version that is in force within seconds. The files are written last: what fails leaves all as it was. */
    @Transactional
    public String publish(UUID id, OperatorId publisher, LocalDate today) {
        Revision revision = rows.locked(id)
                .filter(one -> one.state() == RevisionState.APPROVED)
                .orElseThrow(() -> new RevisionRefused(RevisionRefused.Why.NOT_NOW, ""));
        List<ChangedFile> files = rows.files(id);
        Tree before = Tree.of(scripts.folder());
        files.forEach(one -> checkBase(one, before));
        Tree after = before.with(files);
        String version = versionOf(after, today);
        versions.note(before, scripts.current().version(), Optional.empty(), Optional.empty());
        rows.become(id, RevisionState.PUBLISHED, "");
        versions.note(after, version, Optional.of(id), Optional.of(publisher));
        record.note(id, Actor.operator(publisher), "revisionPublished", revision.title(), Map.of("version", version));
        new FolderWriter(scripts.folder()).write(files);
        return version;
    }

    private static void checkBase(ChangedFile file, Tree now) {
        Optional<String> there =
                Optional.ofNullable(now.texts().get(file.path())).map(Tree::hashOf);
        if (!there.equals(file.base())) {
            throw new RevisionRefused(RevisionRefused.Why.CHANGED_MEANWHILE, file.path());
        }
    }

    private String versionOf(Tree tree, LocalDate today) {
        try (LaidOut laidOut = LaidOut.of(tree)) {
            Path folder = laidOut.folder();
            List<ScriptError> mistakes = workshop.mistakes(folder, today);
            if (!mistakes.isEmpty()) {
                throw new RevisionRefused(RevisionRefused.Why.MISTAKES, String.valueOf(mistakes.size()));
            }
            return ScriptSet.read(folder).version();
        }
    }
}
