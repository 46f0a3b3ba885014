package org.nuanqun.console.accounts;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Pages;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.connection.Callback;
import org.nuanqun.platform.connection.CallbacksSeen;
import org.nuanqun.platform.connection.Check;
import org.nuanqun.platform.connection.ConnectionDoctor;
import org.nuanqun.platform.manners.PlatformHttp;
import org.nuanqun.time.RealTime;
import org.nuanqun.vocabulary.AccountId;

/** Puts what the connection doctor finds into the reader's words. */
@RequestScoped
class AccountState {

    private final CallbacksSeen seen;
    private final PlatformHttp http;
    private final Pages pages;

    AccountState(CallbacksSeen seen, PlatformHttp http, Pages pages) {
        this.seen = seen;
        this.http = http;
        this.pages = pages;
    }

    List<AccountView.Line> checks(AccountSettings account, boolean isAsked) {
        ConnectionDoctor doctor = new ConnectionDoctor(account, http, RealTime.now());
        List<Check> checks = new ArrayList<>(isAsked ? doctor.examine() : doctor.lookHere());
        checks.addAll(doctor.news(seen.of(account.id())));
        return checks.stream()
                .map(check -> new AccountView.Line(chip(check), check.what(), check.words(), check.mend()))
                .toList();
    }

    /** What asking the platform brought, in a sentence. */
    String summary(List<AccountView.Line> checks) {
        int bad = (int)
                checks.stream().filter(line -> line.chip().tone().equals("red")).count();
        return bad == 0 ? words().checkedWell() : words().checked(bad);
    }

    AccountView.Arrival arrival(AccountId account) {
        return seen.of(account).stream()
                .max(Comparator.comparing(Callback::at))
                .map(last -> arrival(account, last))
                .orElseGet(() -> new AccountView.Arrival(
                        account.toString(), Chip.grey(words().quiet()), words().waitsForCall(), false));
    }

    private AccountView.Arrival arrival(AccountId account, Callback last) {
        String when = pages.moments().moment(last.at());
        String id = account.toString();
        return switch (last.kind()) {
            case EVENT -> new AccountView.Arrival(id, Chip.green(words().ok()), words().eventSeen(when), true);
            case CHECK ->
                new AccountView.Arrival(id, Chip.amber("", words().warn()), words().addressChecked(when), false);
            case REFUSED ->
                new AccountView.Arrival(
                        id, Chip.red("alert", words().fail()), words().callRefused(when, why(last)), false);
        };
    }

    private String why(Callback refused) {
        return switch (refused.why()) {
            case "stale" -> words().whyStale();
            case "malformed" -> words().whyMalformed();
            default -> words().whyForged();
        };
    }

    private Chip chip(Check check) {
        return switch (check.standing()) {
            case OK -> Chip.green(words().ok());
            case WARN -> Chip.amber("", words().warn());
            case FAIL -> Chip.red("alert", words().fail());
        };
    }

    private AccountWords words() {
        return pages.language().words(AccountWords.class);
    }
}
