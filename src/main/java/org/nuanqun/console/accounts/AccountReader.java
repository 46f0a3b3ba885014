package org.nuanqun.console.accounts;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.connection.AccountFile;
import org.nuanqun.platform.connection.Needs;
import org.nuanqun.vocabulary.AccountId;

/** Reads the page of one account, whether its file is there or still has to be written. */
@RequestScoped
class AccountReader {

    private static final String PUBLIC_URL = "public-url";

    private final AccountBook accounts;
    private final AccountState state;
    private final Shells shells;
    private final Pages pages;
    private final HttpServerRequest request;

    AccountReader(AccountBook accounts, AccountState state, Shells shells, Pages pages, HttpServerRequest request) {
        this.accounts = accounts;
        this.state = state;
        this.shells = shells;
        this.pages = pages;
        this.request = request;
    }

    /** @param given what the administrator filled in so far; {@code isAsked}: whether the platform is called */
    TemplateInstance page(AccountId id, Map<String, String> given, boolean isAsked) {
        Optional<AccountSettings> account = accounts.find(id);
        List<AccountView.Line> checks =
                account.map(one -> state.checks(one, isAsked)).orElse(List.of());
        return pages.inTheReadersLanguage(new AccountView(
                shells.around("accounts"),
                file(id, account.isPresent(), given),
                isAsked && account.isPresent() ? state.summary(checks) : "",
                checks,
                callback(id, account)));
    }

    TemplateInstance arrival(AccountSettings account) {
        return pages.inTheReadersLanguage(new ArrivalView(state.arrival(account.id())));
    }

    private AccountView.File file(AccountId id, boolean isThere, Map<String, String> given) {
        return new AccountView.File(
                id.toString(),
                AccountsReader.name(id.platform(), pages.language()),
                AccountFile.nameOf(id),
                accounts.folder().toString(),
                isThere,
                isThere ? "" : AccountFile.text(id, given),
                isThere ? List.of() : fields(id, given));
    }

    private List<AccountView.Field> fields(AccountId id, Map<String, String> given) {
        Stream<AccountView.Field> settings = Needs.of(id.platform()).stream()
                .filter(need -> !need.isSecret())
                .map(need -> new AccountView.Field(need.key(), need.where(), given.getOrDefault(need.key(), "")));
        Stream<AccountView.Field> address = Stream.of(new AccountView.Field(
                PUBLIC_URL,
                pages.language().words(AccountWords.class).publicUrl(),
                given.getOrDefault(PUBLIC_URL, here())));
        return Needs.isCalledBack(id.platform())
                ? Stream.concat(settings, address).toList()
                : settings.toList();
    }

    private AccountView.Callback callback(AccountId id, Optional<AccountSettings> account) {
        String base = account.flatMap(one -> one.text(PUBLIC_URL)).orElseGet(this::here);
        String where = Needs.of(id.platform()).stream()
                .filter(need -> need.key().equals("callback.token"))
                .map(Needs.Need::where)
                .findFirst()
                .orElse("");
        return new AccountView.Callback(
                Needs.isCalledBack(id.platform()) ? base + "/webhooks/" + id : "",
                base.startsWith("https://") && !base.contains("//localhost"),
                where,
                state.arrival(id));
    }

    /** The address of this page is where the platform reaches us too, unless the file knows better. */
    private String here() {
        return request.scheme() + "://" + request.authority();
    }
}
