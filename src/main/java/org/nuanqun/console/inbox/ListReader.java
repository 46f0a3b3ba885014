package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.nuanqun.console.desk.Desk;
import org.nuanqun.console.desk.Desks;
import org.nuanqun.console.desk.Folder;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Language;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.ShellWords;
import org.nuanqun.console.page.Shells;
import org.nuanqun.console.presence.Drafts;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.ConversationId;

/** Reads the list an operator asked for. */
@RequestScoped
class ListReader {

    private final Desks desks;
    private final SignedIn signedIn;
    private final Pages pages;
    private final Ledger ledger;
    private final Drafts drafts;

    ListReader(Desks desks, SignedIn signedIn, Pages pages, Ledger ledger, Drafts drafts) {
        this.desks = desks;
        this.signedIn = signedIn;
        this.pages = pages;
        this.ledger = ledger;
        this.drafts = drafts;
    }

    Desk desk() {
        return desks.of(signedIn.operator());
    }

    Rows rows(Desk whole, ListQuery query, Optional<ConversationId> open) {
        Language language = pages.language();
        Moments moments = pages.moments();
        InboxWords words = language.words(InboxWords.class);
        TicketChips chips = new TicketChips(words, moments, ledger.colleagues(language));
        RowWriter writer = new RowWriter(words, moments, chips, signedIn.operator(), drafts.of(signedIn.id()), open);
        Desk shown = chosen(whole, query);
        return new Rows(
                query.folder().slug(),
                title(query.folder(), language.words(ShellWords.class)),
                query.condition().map(ConditionCode::value).orElse(""),
                shown.needsMe().stream().map(writer::row).toList(),
                shown.rest().stream().map(writer::row).toList(),
                Shells.counts(whole),
                pages.frame().sandbox());
    }

    static Desk chosen(Desk whole, ListQuery query) {
        Desk inFolder = whole.in(query.folder());
        return query.condition().map(inFolder::about).orElse(inFolder);
    }

    private static String title(Folder folder, ShellWords words) {
        return switch (folder) {
            case NEEDS_ME -> words.needsMe();
            case MINE -> words.mine();
            case UNASSIGNED -> words.unassigned();
            case MENTIONS -> words.mentions();
            case BOT -> words.botHandles();
            case ALL -> words.all();
        };
    }
}
