package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.channel.ChannelCodes;
import org.nuanqun.platform.channel.CodeKind;
import org.nuanqun.platform.channel.CodeSeen;
import org.nuanqun.platform.channel.CodeWish;
import org.nuanqun.platform.channel.Placing;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.platform.manners.BodySink;
import org.nuanqun.platform.manners.GuardedHttp;
import org.nuanqun.vocabulary.AccountId;

/** Codes of a corporation: each leads to colleagues or into up to five groups, and is known by a state of ours. */
@ApplicationScoped
class WecomChannels implements ChannelCodes {

    private static final int MOST_GROUPS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> HOSTS = List.of(".qpic.cn");

    private final AccountBook accounts;
    private final WecomDesk desk;
    private final CorporationApi api;
    private final Ways ways;
    private final SeeWays see;
    private final GuardedHttp http;

    WecomChannels(AccountBook accounts, WecomDesk desk, CorporationApi api, Ways ways, SeeWays see, GuardedHttp http) {
        this.accounts = accounts;
        this.desk = desk;
        this.api = api;
        this.ways = ways;
        this.see = see;
        this.http = http;
    }

    @Override
    public List<AccountId> accounts() {
        return desk.accounts();
    }

    @Override
    public Set<CodeKind> kinds() {
        return EnumSet.allOf(CodeKind.class);
    }

    @Override
    public int mostGroups() {
        return MOST_GROUPS;
    }

    @Override
    public Colleagues colleagues(AccountId account) {
        AccountSettings settings = accounts.get(account);
        return switch (api.get(settings, "externalcontact/get_follow_user_list", Map.of())) {
            case ApiAnswer.Failed failed -> new Colleagues(List.of(), CorporationApi.words(failed));
            case ApiAnswer.Well well -> {
                List<Colleague> all = new ArrayList<>();
                well.body()
                        .path("follow_user")
                        .forEach(one -> all.add(new Colleague(one.asText(), nameOf(account, one.asText()))));
                yield new Colleagues(List.copyOf(all), "");
            }
        };
    }

    /** The platform tells this app no names; the account's file may. */
    @Override
    public String nameOf(AccountId account, String colleague) {
        return accounts.find(account)
                .flatMap(settings -> settings.text("colleagues." + colleague))
                .orElse(colleague);
    }

    @Override
    public Placing make(AccountId account, CodeWish wish) {
        return desk.on(
                account,
                connected -> asked(connected, wish),
                well -> WecomDesk.made(well.body().path("config_id").asText("")));
    }

    private ApiAnswer asked(WecomAccount account, CodeWish wish) {
        return switch (wish.kind()) {
            case ADD_COLLEAGUE -> ways.toColleagues(account, wish.targets(), wish.state(), wish.remark());
            case JOIN_GROUP -> ways.intoGroups(account, wish.targets(), wish.state(), wish.remark(), overflow(wish));
        };
    }

    @Override
    public Placing change(AccountId account, String key, CodeWish wish) {
        return objection(account, key, wish)
                .<Placing>map(Placing.Refused::new)
                .orElseGet(() ->
                        desk.on(account, connected -> changed(connected, key, wish), _ -> new Placing.Made(key, "")));
    }

    /** The platform keeps whether a code is for one colleague, and refuses more without a word of why. */
    private Optional<String> objection(AccountId account, String key, CodeWish wish) {
        boolean isForSeveral =
                wish.kind() == CodeKind.ADD_COLLEAGUE && wish.targets().size() > 1;
        return accounts.find(account)
                .filter(_ -> isForSeveral)
                .map(WecomAccount::new)
                .flatMap(connected -> see.objectionToSeveral(connected, key));
    }

    private ApiAnswer changed(WecomAccount account, String key, CodeWish wish) {
        return switch (wish.kind()) {
            case ADD_COLLEAGUE -> ways.leadToColleagues(account, key, wish.targets(), wish.state(), wish.remark());
            case JOIN_GROUP ->
                ways.leadIntoGroups(account, key, wish.targets(), wish.state(), wish.remark(), overflow(wish));
        };
    }

    private static Optional<String> overflow(CodeWish wish) {
        return Optional.of(wish.remark()).filter(_ -> wish.overflows());
    }

    @Override
    public CodeSeen look(AccountId account, CodeKind kind, String key) {
        return seen(account, connected -> see.look(connected, kind, key));
    }

    @Override
    public CodeSeen lookFor(AccountId account, CodeKind kind, String state, Instant madeAt) {
        return seen(account, connected -> see.lookFor(connected, kind, state, madeAt));
    }

    private CodeSeen seen(AccountId account, Function<WecomAccount, CodeSeen> look) {
        return accounts.find(account)
                .map(WecomAccount::new)
                .map(look)
                .orElseGet(() -> new CodeSeen.Unseen(AccountBook.gone(account).why()));
    }

    @Override
    public Placing end(AccountId account, CodeKind kind, String key) {
        return desk.on(account, connected -> ways.delete(connected, kind, key), _ -> new Placing.Gone());
    }

    @Override
    public boolean picture(AccountId account, CodeKind kind, String key, BodySink sink) {
        return accounts.find(account)
                .map(WecomAccount::new)
                .flatMap(connected ->
                        ways.picture(connected, kind, key).map(address -> fetch(connected.settings(), address, sink)))
                .filter(GuardedHttp.Ended.Well.class::isInstance)
                .isPresent();
    }

    /** The platform still writes http; its hosts answer https as well, and nothing else leaves this house unless trusted. */
    private GuardedHttp.Ended fetch(AccountSettings settings, String address, BodySink sink) {
        List<String> trusted = settings.list("picture-origins");
        boolean isTrusted = trusted.stream().anyMatch(address::startsWith);
        return http.fetch(
                isTrusted ? address : address.replaceFirst("^http://", "https://"),
                settings.text("picture-hosts").isPresent() ? settings.list("picture-hosts") : HOSTS,
                trusted,
                PATIENCE,
                sink);
    }
}
