package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.AccountId;

/**
 * Writes down, before a callback is acknowledged, which groups and customers have to be asked about. The callback names members without
 * names or channels and may be lost or late; its versions only say whether asking is needed at all.
 */
@ApplicationScoped
class WecomHints {

    /** The platform's own detail lags behind its event by about two seconds. */
    private static final double LAG_SECONDS = 2;

    private final Sql sql;
    private final Contacts contacts;
    private final Follows follows;
    private final CorpTags tags;

    WecomHints(Sql sql, Contacts contacts, Follows follows, CorpTags tags) {
        this.sql = sql;
        this.contacts = contacts;
        this.follows = follows;
        this.tags = tags;
    }

    /** Whether it is news: not if the lists had shown it before the callback came. */
    boolean heard(AccountId account, WecomEvent event, String identity, Instant at) {
        hint(account, event);
        return switch (event) {
            case WecomEvent.ContactAdded added -> follows.came(account, added, identity, at);
            case WecomEvent.ContactGone gone -> follows.went(account, gone, identity, at);
            default -> true;
        };
    }

    private void hint(AccountId account, WecomEvent event) {
        switch (event) {
            case WecomEvent.GroupCreated created -> ask(account, created.group(), "");
            case WecomEvent.GroupChanged changed -> ask(account, changed.group(), changed.version());
            case WecomEvent.GroupDismissed gone -> gone(account, gone.group());
            case WecomEvent.ContactAdded added -> contacts.askSoon(account, added.contact());
            case WecomEvent.ContactEdited edited -> contacts.askSoon(account, edited.contact());
            case WecomEvent.ContactGone gone -> contacts.askSoon(account, gone.contact());
            case WecomEvent.TagChanged _ -> tags.forget(account);
            case WecomEvent.TransferFailed _,
                    WecomEvent.ArchiveAgreed _,
                    WecomEvent.AppHeard _,
                    WecomEvent.Unknown _ -> {}
        }
    }

    /** Ask soon, unless the version the callback speaks of is the one we already have. */
    private void ask(AccountId account, String group, String version) {
        sql.update(
                """
                insert into wecom_group as g (account, group_key, hinted_version, ask_at)
                values (?, ?, ?, clock_timestamp() + make_interval(secs => ?))
                on conflict (account, group_key) do update
                set hinted_version = excluded.hinted_version, ask_at = least(g.ask_at, excluded.ask_at), is_gone = false
                where excluded.hinted_version = '' or g.member_version <> excluded.hinted_version""",
                account.toString(),
                group,
                version,
                LAG_SECONDS);
    }

    private void gone(AccountId account, String group) {
        sql.update(
                "insert into wecom_group (account, group_key, is_gone) values (?, ?, true)"
                        + " on conflict (account, group_key) do update set is_gone = true, ask_at = null",
                account.toString(),
                group);
    }
}
