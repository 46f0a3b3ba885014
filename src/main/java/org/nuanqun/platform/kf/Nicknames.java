package org.nuanqun.platform.kf;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;

/** How customers call themselves, asked once for each. Without an answer a person is still heard, only without a name. */
@ApplicationScoped
class Nicknames {

    private static final int AT_ONCE = 100;

    private final CorporationApi api;
    private final Sql sql;

    Nicknames(CorporationApi api, Sql sql) {
        this.api = api;
        this.sql = sql;
    }

    Map<String, String> of(KfAccount account, List<String> customers) {
        Map<String, String> known = new HashMap<>();
        customers.forEach(customer -> sql.first(
                        "select nickname from kf_customer where account = ? and customer = ?",
                        row -> row.getString(1),
                        account.id().toString(),
                        customer)
                .ifPresent(name -> known.put(customer, name)));
        List<String> strangers = customers.stream()
                .filter(customer -> !known.containsKey(customer))
                .toList();
        for (int from = 0; from < strangers.size(); from += AT_ONCE) {
            ask(account, strangers.subList(from, Math.min(strangers.size(), from + AT_ONCE)), known);
        }
        return known;
    }

    private void ask(KfAccount account, List<String> customers, Map<String, String> known) {
        ObjectNode body = CorporationApi.object();
        ArrayNode list = body.putArray("external_userid_list");
        customers.forEach(list::add);
        if (api.post(account.settings(), "kf/customer/batchget", body) instanceof ApiAnswer.Well well) {
            well.body().path("customer_list").forEach(one -> {
                String customer = one.path("external_userid").asText("");
                String name = one.path("nickname").asText("");
                if (!customer.isEmpty() && !name.isEmpty()) {
                    known.put(customer, name);
                    sql.update(
                            "insert into kf_customer (account, customer, nickname) values (?, ?, ?)"
                                    + " on conflict (account, customer) do update set nickname = excluded.nickname",
                            account.id().toString(),
                            customer,
                            name);
                }
            });
        }
    }
}
