package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuanqun.console.desk.PatientNames;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Pages;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.LatestLines;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.scripts.MacroScript;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.staff.Operator;

/** Fills the places of prepared words for one conversation, and says which cannot be said there. */
@RequestScoped
class MacrosReader {

    private final Scripts scripts;
    private final Groups groups;
    private final LatestLines latest;
    private final Handoff handoff;
    private final SignedIn signedIn;
    private final PatientNames names;
    private final Pages pages;

    MacrosReader(
            Scripts scripts,
            Groups groups,
            LatestLines latest,
            Handoff handoff,
            SignedIn signedIn,
            PatientNames names,
            Pages pages) {
        this.scripts = scripts;
        this.groups = groups;
        this.latest = latest;
        this.handoff = handoff;
        this.signedIn = signedIn;
        this.names = names;
        this.pages = pages;
    }

    Macros in(Conversation conversation) {
        Map<String, String> values = values(conversation);
        AidWords words = pages.language().words(AidWords.class);
        boolean mayResolve = handoff.openFor(conversation.id())
                .filter(ticket -> !ticket.isOpenRedFlag())
                .isPresent();
        return new Macros(scripts.current().macros().stream()
                .map(macro -> written(macro, values, mayResolve, words))
                .toList());
    }

    private static Macros.Macro written(
            MacroScript macro, Map<String, String> values, boolean mayResolve, AidWords words) {
        return new Macros.Macro(
                macro.code(),
                macro.title(),
                String.join(" ", macro.keywords()),
                macro.said(values),
                macro.note().orElse(""),
                macro.outcome().filter(outcome -> mayResolve).orElse(""),
                macro.check().map(words::toBeChecked).orElse(""),
                blocked(macro.unfilled(values), words));
    }

    private static String blocked(Set<String> unfilled, AidWords words) {
        if (unfilled.contains("group")) {
            return words.onlyInGroup();
        }
        if (unfilled.contains("hotline")) {
            return words.noHotline();
        }
        return unfilled.isEmpty() ? "" : words.noName();
    }

    private Map<String, String> values(Conversation conversation) {
        Operator me = signedIn.operator();
        Optional<Group> group = conversation.chat().group().flatMap(key -> groups.find(conversation.account(), key));
        return Map.of(
                "name", names.of(latest.of(List.of(conversation.id())).getFirst()),
                "group", group.map(Group::name).orElse(""),
                "operator", me.title() + me.name(),
                "hotline", pages.hotline());
    }
}
