package org.nuanqun.console.work;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.nuanqun.console.page.Pages;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.outreach.Outreach;
import org.nuanqun.outreach.Recurrence;
import org.nuanqun.outreach.SavedSegments;
import org.nuanqun.outreach.Stage;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.scripts.TextKind;

/** What the form of a broadcast offers, and what of it is ticked. */
@RequestScoped
class BroadcastForm {

    private final Outreach outreach;
    private final SavedSegments saved;
    private final Groups groups;
    private final Scripts scripts;
    private final BroadcastLines lines;
    private final Pages pages;

    BroadcastForm(
            Outreach outreach, SavedSegments saved, Groups groups, Scripts scripts, BroadcastLines lines, Pages pages) {
        this.outreach = outreach;
        this.saved = saved;
        this.groups = groups;
        this.scripts = scripts;
        this.lines = lines;
        this.pages = pages;
    }

    /** Boxes to tick, and the segments colleagues gave a name. */
    record Choices(
            List<SegmentLine> segments,
            List<BroadcastChoice> groups,
            List<BroadcastChoice> conditions,
            List<BroadcastChoice> stages,
            List<BroadcastChoice> without,
            List<BroadcastChoice> kinds,
            List<BroadcastChoice> every) {}

    Choices choices(BroadcastDraft draft) {
        List<Group> known = groups.all();
        return new Choices(
                segments(),
                known.stream()
                        .map(one -> group(
                                "group", one, draft.group().contains(one.id().toString())))
                        .toList(),
                conditions(draft),
                Stream.of(Stage.values())
                        .map(one -> new BroadcastChoice(
                                "stage", one.name(), stage(one), draft.stage().contains(one.name())))
                        .toList(),
                known.stream()
                        .map(one -> group(
                                "without",
                                one,
                                draft.without().contains(one.id().toString())))
                        .toList(),
                Stream.of(TextKind.values())
                        .map(one -> new BroadcastChoice("kind", one.name(), lines.kind(one), draft.kind() == one))
                        .toList(),
                Stream.of("", Recurrence.Every.WEEK.name(), Recurrence.Every.MONTH.name())
                        .map(one -> new BroadcastChoice(
                                "every", one, every(one), draft.every().equals(one)))
                        .toList());
    }

    private String every(String every) {
        return every.isEmpty()
                ? words().everyOnce()
                : switch (Recurrence.Every.valueOf(every)) {
                    case WEEK -> words().everyWeek();
                    case MONTH -> words().everyMonth();
                };
    }

    private List<SegmentLine> segments() {
        return saved.all().stream()
                .map(one -> new SegmentLine(
                        one.id().toString(),
                        one.name(),
                        words().segmentCount(
                                        outreach.reach(one.segment()).reached().size()),
                        one.author()))
                .toList();
    }

    private List<BroadcastChoice> conditions(BroadcastDraft draft) {
        return scripts.current().conditions().values().stream()
                .map(one -> new BroadcastChoice(
                        "condition",
                        one.code().value(),
                        one.name(),
                        draft.condition().contains(one.code().value())))
                .toList();
    }

    private static BroadcastChoice group(String field, Group group, boolean ticked) {
        return new BroadcastChoice(field, group.id().toString(), group.name(), ticked);
    }

    private String stage(Stage stage) {
        return switch (stage) {
            case PREGNANT -> words().stagePregnant();
            case AFTER_BIRTH -> words().stageAfterBirth();
            case AFTER_OPERATION -> words().stageAfterOperation();
        };
    }

    private WorkWords words() {
        return pages.language().words(WorkWords.class);
    }
}
