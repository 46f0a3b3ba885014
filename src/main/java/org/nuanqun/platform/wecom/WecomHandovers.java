package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.handover.Belongings;
import org.nuanqun.platform.handover.Handover;
import org.nuanqun.platform.handover.Handovers;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.vocabulary.AccountId;

/**
 * Asks the platform to pass on customers and groups, a hundred at a time.
 * Manual: developer.work.weixin.qq.com/document/path/92125, 94081, 92127 and 95703.
 */
@ApplicationScoped
class WecomHandovers implements Handovers {

    private static final int AT_ONCE = 100;
    private static final int LATEST = 50;

    private final AccountBook accounts;
    private final CorporationApi api;
    private final HandoverRows rows;
    private final Sql sql;

    WecomHandovers(AccountBook accounts, CorporationApi api, HandoverRows rows, Sql sql) {
        this.accounts = accounts;
        this.api = api;
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public List<AccountId> accounts() {
        return accounts.of(WecomAccount.PLATFORM).stream()
                .map(AccountSettings::id)
                .toList();
    }

    /** Nobody in contact with her is no fault but an empty list. */
    @Override
    public Belongings of(AccountId account, String colleague) {
        List<String> groups = sql.query(
                "select group_key from wecom_group where account = ? and owner = ? and not is_gone order by name",
                row -> row.getString(1),
                account.toString(),
                colleague);
        return switch (api.get(accounts.get(account), "externalcontact/list", Map.of("userid", colleague))) {
            case ApiAnswer.Failed failed
            when failed.outcome() instanceof DeliveryOutcome.RecipientLeft -> new Belongings(List.of(), groups, "");
            case ApiAnswer.Failed failed -> new Belongings(List.of(), groups, CorporationApi.words(failed));
            case ApiAnswer.Well well -> new Belongings(texts(well.body().path("external_userid")), groups, "");
        };
    }

    @Override
    public boolean plan(UUID id, Pair pair, Belongings what, String by, Instant now) {
        return rows.plan(id, pair, what, by, now);
    }

    @Override
    public void hand(UUID id, Pair pair, Belongings what) {
        AccountSettings account = accounts.get(pair.account());
        parts(what.customers()).forEach(part -> customers(id, account, pair, part));
        parts(what.groups()).forEach(part -> groups(id, account, pair, part));
    }

    @Override
    public Optional<Handover> find(UUID id) {
        return rows.find(id);
    }

    @Override
    public List<Handover> latest() {
        return rows.latest(LATEST);
    }

    private void customers(UUID id, AccountSettings account, Pair pair, List<String> part) {
        ObjectNode body =
                CorporationApi.object().put("handover_userid", pair.giver()).put("takeover_userid", pair.taker());
        part.forEach(body.putArray("external_userid")::add);
        String path =
                pair.hasLeft() ? "externalcontact/resigned/transfer_customer" : "externalcontact/transfer_customer";
        switch (api.post(account, path, body)) {
            case ApiAnswer.Failed failed -> all(id, Handover.Kind.CUSTOMER, part, failed);
            case ApiAnswer.Well well ->
                well.body()
                        .path("customer")
                        .forEach(one -> told(
                                id,
                                Handover.Kind.CUSTOMER,
                                one.path("external_userid").asText(),
                                one,
                                Handover.Standing.WAITING));
        }
    }

    /** All well but those the platform lists. */
    private void groups(UUID id, AccountSettings account, Pair pair, List<String> part) {
        ObjectNode body = CorporationApi.object().put("new_owner", pair.taker());
        part.forEach(body.putArray("chat_id_list")::add);
        String path =
                pair.hasLeft() ? "externalcontact/groupchat/transfer" : "externalcontact/groupchat/onjob_transfer";
        switch (api.post(account, path, body)) {
            case ApiAnswer.Failed failed -> all(id, Handover.Kind.GROUP, part, failed);
            case ApiAnswer.Well well -> {
                part.forEach(group -> rows.become(id, Handover.Kind.GROUP, group, Handover.Standing.DONE, ""));
                well.body()
                        .path("failed_chat_list")
                        .forEach(one -> told(
                                id, Handover.Kind.GROUP, one.path("chat_id").asText(), one, Handover.Standing.REFUSED));
            }
        }
    }

    private void told(UUID id, Handover.Kind kind, String key, JsonNode one, Handover.Standing otherwise) {
        int code = one.path("errcode").asInt(0);
        if (code == 0) {
            rows.become(id, kind, key, otherwise, "");
        } else {
            rows.become(
                    id,
                    kind,
                    key,
                    Handover.Standing.REFUSED,
                    CorporationApi.ERRORS.of(code).words());
        }
    }

    private void all(UUID id, Handover.Kind kind, List<String> part, ApiAnswer.Failed failed) {
        boolean isUnsure = failed.outcome() instanceof DeliveryOutcome.Unknown;
        Handover.Standing standing = isUnsure ? Handover.Standing.ASKED : Handover.Standing.REFUSED;
        part.forEach(key -> rows.become(id, kind, key, standing, CorporationApi.words(failed)));
    }

    private static List<List<String>> parts(List<String> keys) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            parts.add(keys.subList(from, Math.min(keys.size(), from + AT_ONCE)));
        }
        return parts;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
