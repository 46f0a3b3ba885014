package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;

/** Asks about customers: those a callback hinted at, and each again after a while. Manual: document/path/92114. */
@ApplicationScoped
class AskContacts {

    private static final int AT_A_LOOK = 20;

    private final CorporationApi api;
    private final Contacts contacts;

    AskContacts(CorporationApi api, Contacts contacts) {
        this.api = api;
        this.contacts = contacts;
    }

    void due(WecomAccount account) {
        contacts.toAsk(account.id(), AT_A_LOOK, account.contactsEvery()).forEach(person -> ask(account, person));
    }

    /** The answer, from which what we know was renewed. */
    ApiAnswer ask(WecomAccount account, String person) {
        ApiAnswer answer = api.get(account.settings(), "externalcontact/get", Map.of("external_userid", person));
        switch (answer) {
            case ApiAnswer.Well well -> contacts.learn(account.id(), person, followers(well));
            case ApiAnswer.Failed failed -> notAnswered(account, person, failed.outcome());
        }
        return answer;
    }

    static JsonNode followers(ApiAnswer.Well well) {
        return well.body().path("follow_user");
    }

    private void notAnswered(WecomAccount account, String person, DeliveryOutcome outcome) {
        switch (outcome) {
            case DeliveryOutcome.RecipientLeft _ -> contacts.gone(account.id(), person);
            case DeliveryOutcome.TryLater later -> contacts.askIn(account.id(), person, later.after());
            case DeliveryOutcome.Unknown _ -> contacts.askIn(account.id(), person, Duration.ofMinutes(1));
            case DeliveryOutcome.Refused _, DeliveryOutcome.Delivered _, DeliveryOutcome.AwaitsTap _ -> {}
        }
    }
}
