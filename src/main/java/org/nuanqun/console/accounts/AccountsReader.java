package org.nuanqun.console.accounts;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Language;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.connection.Callback;
import org.nuanqun.platform.connection.CallbacksSeen;
import org.nuanqun.platform.connection.Check;
import org.nuanqun.platform.connection.ConnectionDoctor;
import org.nuanqun.platform.connection.Needs;
import org.nuanqun.platform.manners.PlatformHttp;
import org.nuanqun.time.RealTime;

/** Reads the list of accounts, by what can be seen without calling anybody. */
@RequestScoped
class AccountsReader {

    private final AccountBook accounts;
    private final CallbacksSeen seen;
    private final PlatformHttp http;
    private final Shells shells;
    private final Pages pages;

    AccountsReader(AccountBook accounts, CallbacksSeen seen, PlatformHttp http, Shells shells, Pages pages) {
        this.accounts = accounts;
        this.seen = seen;
        this.http = http;
        this.shells = shells;
        this.pages = pages;
    }

    /** @param isRefused whether a name was just given that is none */
    TemplateInstance page(boolean isRefused) {
        return pages.inTheReadersLanguage(new AccountsView(
                shells.around("accounts"),
                accounts.folder().toString(),
                accounts.all().stream().map(this::line).toList(),
                Needs.platforms().stream()
                        .map(one -> new AccountsView.Choice(one.code(), name(one, pages.language())))
                        .toList(),
                isRefused ? words().badName() : ""));
    }

    /** What a platform is called in the reader's language; its code where nobody knows it. */
    static String name(String platform, Language language) {
        return Needs.platforms().stream()
                .filter(one -> one.code().equals(platform))
                .findFirst()
                .map(one -> name(one, language))
                .orElse(platform);
    }

    private static String name(Needs.Name name, Language language) {
        return language == Language.ZH ? name.chinese() : name.english();
    }

    private AccountLine line(AccountSettings account) {
        List<Callback> callbacks = seen.of(account.id());
        String last = callbacks.stream()
                .filter(one -> one.kind() != Callback.Kind.REFUSED)
                .map(Callback::at)
                .max(Comparator.naturalOrder())
                .map(pages.moments()::moment)
                .orElse("—");
        return new AccountLine(
                account.id().toString(),
                name(account.id().platform(), pages.language()),
                state(account, callbacks),
                last);
    }

    private Chip state(AccountSettings account, List<Callback> callbacks) {
        ConnectionDoctor doctor = new ConnectionDoctor(account, http, RealTime.now());
        int bad = (int) doctor.lookHere().stream()
                .filter(check -> check.standing() == Check.Standing.FAIL)
                .count();
        if (bad > 0) {
            return Chip.red("alert", words().toMend(bad));
        }
        return doctor.news(callbacks).stream()
                .findFirst()
                .map(this::news)
                .orElseGet(() -> Chip.grey(words().outward()));
    }

    private Chip news(Check news) {
        return switch (news.standing()) {
            case OK -> Chip.green(words().well());
            case WARN -> Chip.amber("", words().quiet());
            case FAIL -> Chip.red("alert", words().refusedChip());
        };
    }

    private AccountWords words() {
        return pages.language().words(AccountWords.class);
    }
}
