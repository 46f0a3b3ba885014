package org.nuanqun.console.page;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.nuanqun.console.desk.Case;
import org.nuanqun.console.desk.Desk;
import org.nuanqun.console.desk.Desks;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConditionCode;

/** Makes the frame of a page from the reader's desk. */
@RequestScoped
public class Shells {

    private final Pages pages;
    private final SignedIn signedIn;
    private final Desks desks;
    private final Groups groups;
    private final Scripts scripts;
    private final StuckCount stuck;
    private final RestSetting resting;

    Shells(
            Pages pages,
            SignedIn signedIn,
            Desks desks,
            Groups groups,
            Scripts scripts,
            StuckCount stuck,
            RestSetting resting) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.desks = desks;
        this.groups = groups;
        this.scripts = scripts;
        this.stuck = stuck;
        this.resting = resting;
    }

    public Shell around(String here) {
        return around(here, desks.of(signedIn.operator()), "");
    }

    public Shell around(String here, Desk desk, String query) {
        return new Shell(pages.frame(), me(), here, counts(desk), conditions(desk), query, stuckFor());
    }

    public static Shell.Counts counts(Desk desk) {
        return new Shell.Counts(
                desk.needsMe().size(),
                desk.count(one -> one.isHeldBy(desk.me().id())),
                desk.count(Case::isWaiting),
                desk.count(Case::mentionsMe),
                desk.count(one -> one.isHeldByBot() && one.ticket().isEmpty()),
                desk.count(one -> true));
    }

    /** Counted only for those who may do something about it. */
    private long stuckFor() {
        return signedIn.operator().role().mayAct() ? stuck.now() : 0;
    }

    private Shell.Me me() {
        Operator me = signedIn.operator();
        return new Shell.Me(
                me.name(),
                me.title().isEmpty() ? roleOf(me) : me.title(),
                Avatar.of(me.name(), me.id()),
                me.role() == Role.ADMIN,
                me.role().mayAct(),
                me.role().mayRead(),
                me.role().mayAudit(),
                me.role().maySeeRevisions(),
                me.role().mayAct() ? rests(me) : List.of());
    }

    private List<Shell.Rest> rests(Operator me) {
        ShellWords words = pages.language().words(ShellWords.class);
        int chosen = resting.secondsOf(me.id());
        return RestSetting.CHOICES.stream()
                .map(seconds -> new Shell.Rest(
                        seconds, seconds == 0 ? words.restNot() : words.rest(seconds), seconds == chosen))
                .toList();
    }

    private String roleOf(Operator me) {
        ShellWords words = pages.language().words(ShellWords.class);
        return switch (me.role()) {
            case ADMIN -> words.admin();
            case OPERATOR -> words.operator();
            case OBSERVER -> words.observer();
            case AUDITOR -> words.auditor();
            case CONTENT_EDITOR -> words.contentEditor();
            case CLINICAL_REVIEWER -> words.clinicalReviewer();
        };
    }

    private List<Shell.ConditionCount> conditions(Desk desk) {
        return groups.all().stream()
                .map(Group::condition)
                .flatMap(Optional::stream)
                .distinct()
                .map(condition -> counted(condition, desk))
                .sorted((one, other) -> Long.compare(other.open(), one.open()))
                .toList();
    }

    private Shell.ConditionCount counted(ConditionCode condition, Desk desk) {
        List<Case> here = desk.all()
                .filter(one -> one.ticket().isPresent() && one.isAbout(condition))
                .toList();
        boolean isRed = here.stream().anyMatch(one -> one.isRedFlag() && one.isWaiting());
        String dot = isRed ? "red" : here.isEmpty() ? "none" : "amber";
        return new Shell.ConditionCount(condition.value(), name(condition), here.size(), dot);
    }

    private String name(ConditionCode condition) {
        return scripts.current().nameOf(condition);
    }
}
