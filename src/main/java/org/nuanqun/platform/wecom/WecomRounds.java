package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.manners.Pace;
import org.nuanqun.platform.manners.Round;

/** What is asked of the platform again and again: hinted groups at once, drafts and customers soon, all groups now and then. */
@ApplicationScoped
class WecomRounds implements Round {

    private static final Duration ALL_GROUPS_EVERY = Duration.ofMinutes(30);

    private static final Duration COUNTS_EVERY = Duration.ofHours(1);

    private final AskGroups groups;
    private final AskDrafts drafts;
    private final AskContacts contacts;
    private final ReconcileContacts reconcile;
    private final MarkPeople marks;
    private final AskHandovers handovers;
    private final CountGroups counts;
    private final Pace pace;

    WecomRounds(
            AskGroups groups,
            AskDrafts drafts,
            AskContacts contacts,
            ReconcileContacts reconcile,
            MarkPeople marks,
            AskHandovers handovers,
            CountGroups counts,
            Pace pace) {
        this.groups = groups;
        this.drafts = drafts;
        this.contacts = contacts;
        this.reconcile = reconcile;
        this.marks = marks;
        this.handovers = handovers;
        this.counts = counts;
        this.pace = pace;
    }

    @Override
    public String platform() {
        return WecomAccount.PLATFORM;
    }

    @Override
    public void visit(AccountSettings settings) {
        WecomAccount account = new WecomAccount(settings);
        groups.hinted(account);
        drafts.open(account);
        contacts.due(account);
        marks.due(account);
        handovers.open(account);
        allNowAndThen(account);
        countsNowAndThen(account);
    }

    /** The platform has yesterday's figures some time in the morning; those it gave are not asked for again. */
    private void countsNowAndThen(WecomAccount account) {
        Pace.Limit once = new Pace.Limit(1, account.settings().duration("count-every", COUNTS_EVERY));
        if (pace.take(account.id() + " counts", once).isZero()) {
            counts.yesterday(account);
        }
    }

    /** By the shared pace, so that one node does it for all. */
    private void allNowAndThen(WecomAccount account) {
        Pace.Limit once = new Pace.Limit(1, account.settings().duration("reconcile-every", ALL_GROUPS_EVERY));
        if (pace.take(account.id() + " all groups", once).isZero()) {
            groups.all(account);
        }
        Pace.Limit contactsOnce = new Pace.Limit(1, account.reconcileContactsEvery());
        if (pace.take(account.id() + " all contacts", contactsOnce).isZero()) {
            reconcile.all(account);
        }
    }
}
