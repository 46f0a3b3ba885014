package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.channel.GroupWelcomes;
import org.nuanqun.platform.channel.Placing;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.vocabulary.AccountId;

/**
 * Group welcome templates: up to a hundred for a corporation; the owner of a group applies one in the client. Only the app that
 * made one may change it. Manual: developer.work.weixin.qq.com/document/path/92366.
 */
@ApplicationScoped
class WecomWelcomes implements GroupWelcomes {

    private static final int LONGEST = 3000;
    private static final String PATH = "externalcontact/group_welcome_template/";

    private final AccountBook accounts;
    private final WecomDesk desk;
    private final CorporationApi api;

    WecomWelcomes(AccountBook accounts, WecomDesk desk, CorporationApi api) {
        this.accounts = accounts;
        this.desk = desk;
        this.api = api;
    }

    @Override
    public List<AccountId> accounts() {
        return desk.accounts();
    }

    @Override
    public String placeOfName() {
        return "%NICKNAME%";
    }

    @Override
    public int longest() {
        return LONGEST;
    }

    @Override
    public Placing place(AccountId account, String text, boolean tellsColleagues) {
        ObjectNode body = text(text).put("notify", tellsColleagues ? 1 : 0);
        return asked(
                account,
                "add",
                body,
                well -> WecomDesk.made(well.body().path("template_id").asText("")));
    }

    @Override
    public Placing change(AccountId account, String key, String text) {
        return asked(account, "edit", text(text).put("template_id", key), _ -> new Placing.Made(key, ""));
    }

    @Override
    public Placing remove(AccountId account, String key) {
        return asked(account, "del", which(key), _ -> new Placing.Gone());
    }

    @Override
    public Found current(AccountId account, String key) {
        return accounts.find(account)
                .map(settings -> switch (api.post(settings, PATH + "get", which(key))) {
                    case ApiAnswer.Failed failed -> new Found(Optional.empty(), CorporationApi.words(failed));
                    case ApiAnswer.Well well ->
                        new Found(
                                Optional.of(
                                        well.body().path("text").path("content").asText("")),
                                "");
                })
                .orElseGet(() ->
                        new Found(Optional.empty(), AccountBook.gone(account).why()));
    }

    private Placing asked(AccountId account, String act, ObjectNode body, Function<ApiAnswer.Well, Placing> made) {
        return desk.on(account, connected -> api.post(connected.settings(), PATH + act, body), made);
    }

    private static ObjectNode text(String text) {
        ObjectNode body = CorporationApi.object();
        body.putObject("text").put("content", text);
        return body;
    }

    private static ObjectNode which(String key) {
        return CorporationApi.object().put("template_id", key);
    }
}
