package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.presence.Presence;
import org.nuanqun.vocabulary.ConversationId;

/** Says which colleagues have a conversation open besides the reader. */
@RequestScoped
class WhoIsHere {

    private final Presence presence;
    private final Ledger ledger;
    private final SignedIn signedIn;
    private final Pages pages;

    WhoIsHere(Presence presence, Ledger ledger, SignedIn signedIn, Pages pages) {
        this.presence = presence;
        this.ledger = ledger;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    List<Aids.Present> beside(ConversationId conversation) {
        List<Presence.Colleague> others = presence.others(conversation, signedIn.id());
        if (others.isEmpty()) {
            return List.of();
        }
        AidWords words = pages.language().words(AidWords.class);
        Colleagues colleagues = ledger.colleagues(pages.language());
        return others.stream()
                .map(one -> present(colleagues.name(one.operator()), one, words))
                .toList();
    }

    private static Aids.Present present(String name, Presence.Colleague one, AidWords words) {
        String said = one.hasDraft() ? words.looksAndWrites(name) : words.looks(name);
        return new Aids.Present(Avatar.of(name, one.operator()).letter(), said);
    }
}
