package org.nuanqun.console.revision;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Pages;
import org.nuanqun.revisions.Revision;
import org.nuanqun.revisions.Revisions;
import org.nuanqun.revisions.ScriptVersion;
import org.nuanqun.revisions.Versions;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.OperatorId;

/** Puts revisions and versions into words. */
@RequestScoped
class ScriptsReader {

    private static final int MOST = 100;

    private final Revisions revisions;
    private final Versions versions;
    private final Staff staff;
    private final Pages pages;

    ScriptsReader(Revisions revisions, Versions versions, Staff staff, Pages pages) {
        this.revisions = revisions;
        this.versions = versions;
        this.staff = staff;
        this.pages = pages;
    }

    List<ScriptsView.Open> open() {
        return revisions.open().stream()
                .map(one -> new ScriptsView.Open(
                        one.id().toString(),
                        one.title(),
                        state(one),
                        names(one),
                        pages.moments().moment(one.begunAt())))
                .toList();
    }

    List<ScriptsView.Version> versions() {
        return versions.newest(MOST).stream().map(this::version).toList();
    }

    ScriptsView.Version version(ScriptVersion one) {
        return new ScriptsView.Version(
                one.id().toString(),
                one.version(),
                pages.moments().moment(one.since()),
                one.revision().isPresent() ? one.title() : words().byHand(),
                one.revision().map(Object::toString).orElse(""),
                name(one.approvedBy()),
                name(one.publishedBy()));
    }

    Chip state(Revision one) {
        return switch (one.state()) {
            case WRITING -> Chip.grey(words().writing());
            case IN_REVIEW -> Chip.amber("", words().inReview());
            case APPROVED -> Chip.green(words().approved());
            case PUBLISHED -> Chip.green(words().published());
            case DISCARDED -> Chip.dashed(words().discarded());
        };
    }

    /** Whoever began it and whoever wrote a part of it. */
    String names(Revision one) {
        return Stream.concat(
                        Stream.of(one.begunBy()),
                        one.authors().stream().sorted(Comparator.comparing(OperatorId::value)))
                .distinct()
                .map(id -> name(Optional.of(id)))
                .collect(Collectors.joining("、"));
    }

    String name(Optional<OperatorId> id) {
        return id.flatMap(staff::find).map(Operator::name).orElse("—");
    }

    RevisionWords words() {
        return pages.language().words(RevisionWords.class);
    }
}
