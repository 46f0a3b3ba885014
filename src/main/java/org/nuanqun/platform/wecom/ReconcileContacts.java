package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;

/**
 * Reads, now and then, the lists of all colleagues' customers, to find who came and went without a callback.
 * Manual: document/path/92571 (who has customers), 92994 (their customers).
 */
@ApplicationScoped
class ReconcileContacts {

    private static final int MEMBERS_AT_ONCE = 20;
    private static final int CONTACTS_AT_ONCE = 100;

    /** None of them has a customer: an answer, not a fault. */
    private static final int NO_CUSTOMERS = 84061;

    /** So too: not one of them has a licence, so nothing of theirs can be read. */
    private static final int NO_LICENCES = 701008;

    private final CorporationApi api;
    private final HealContacts heal;
    private final Follows follows;
    private final MeterRegistry meters;

    ReconcileContacts(CorporationApi api, HealContacts heal, Follows follows, MeterRegistry meters) {
        this.api = api;
        this.heal = heal;
        this.follows = follows;
        this.meters = meters;
    }

    /** A list that breaks off is read again the next time, and nobody in it counts as gone meanwhile. */
    void all(WecomAccount account) {
        Instant begun = follows.databaseTime();
        if (!(api.get(account.settings(), "externalcontact/get_follow_user_list", Map.of())
                instanceof ApiAnswer.Well well)) {
            return;
        }
        List<String> members = texts(well.body().path("follow_user"));
        List<String> read = new ArrayList<>();
        boolean isWhole = true;
        for (int from = 0; from < members.size(); from += MEMBERS_AT_ONCE) {
            Optional<List<String>> some =
                    read(account, members.subList(from, Math.min(members.size(), from + MEMBERS_AT_ONCE)));
            some.ifPresent(read::addAll);
            isWhole = isWhole && some.isPresent();
        }
        count(heal.ended(account, members, read, begun));
        if (isWhole) {
            follows.setBaseline(account.id());
        }
    }

    /** Those of them whose customers the platform shows, which takes a licence for each; empty if the list broke off. */
    private Optional<List<String>> read(WecomAccount account, List<String> members) {
        Set<String> unlicensed = new HashSet<>();
        String cursor = "";
        do {
            ApiAnswer answer =
                    api.post(account.settings(), "externalcontact/batch/get_by_user", asking(members, cursor));
            if (answer instanceof ApiAnswer.Failed failed) {
                return cursor.isEmpty() ? withoutPages(failed.code(), members) : Optional.empty();
            }
            JsonNode page = ((ApiAnswer.Well) answer).body();
            unlicensed.addAll(texts(page.path("fail_info").path("unlicensed_userid_list")));
            count(heal.listed(account, contacts(page)));
            cursor = page.path("next_cursor").asText("");
        } while (!cursor.isEmpty());
        return Optional.of(
                members.stream().filter(member -> !unlicensed.contains(member)).toList());
    }

    private static Optional<List<String>> withoutPages(int code, List<String> members) {
        return switch (code) {
            case NO_CUSTOMERS -> Optional.of(members);
            case NO_LICENCES -> Optional.of(List.of());
            default -> Optional.empty();
        };
    }

    private void count(int healed) {
        meters.counter("platform.healed", "platform", WecomAccount.PLATFORM, "kind", "contact")
                .increment(healed);
    }

    private static List<ListedContact> contacts(JsonNode page) {
        return StreamSupport.stream(page.path("external_contact_list").spliterator(), false)
                .map(ListedContact::of)
                .filter(ListedContact::isReadable)
                .toList();
    }

    private static ObjectNode asking(List<String> members, String cursor) {
        ObjectNode body = CorporationApi.object().put("cursor", cursor).put("limit", CONTACTS_AT_ONCE);
        ArrayNode list = body.putArray("userid_list");
        members.forEach(list::add);
        return body;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
