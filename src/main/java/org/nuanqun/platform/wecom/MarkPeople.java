package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;

/** Puts tags on customers, one after the other, with each colleague who has her. Manual: document/path/92118. */
@ApplicationScoped
class MarkPeople {

    private static final int AT_A_LOOK = 20;
    private static final int NO_SUCH_TAG = 40068;
    private static final int NAME_TAKEN = 40071;
    private static final int TRIES = 20;
    private static final Duration SOON = Duration.ofSeconds(2);

    private final CorporationApi api;
    private final CorpTags tags;
    private final AskContacts contacts;
    private final Marks marks;

    MarkPeople(CorporationApi api, CorpTags tags, AskContacts contacts, Marks marks) {
        this.api = api;
        this.tags = tags;
        this.contacts = contacts;
        this.marks = marks;
    }

    void due(WecomAccount account) {
        if (account.marksPeople()) {
            marks.due(account.id(), AT_A_LOOK).stream()
                    .collect(Collectors.groupingBy(Marks.Mark::person))
                    .forEach((person, some) -> mark(account, person, some));
        }
    }

    /** Who has her is asked once for all of her tags, and so is what came of it. */
    private void mark(WecomAccount account, String person, List<Marks.Mark> some) {
        Map<Marks.Mark, String> ids = new LinkedHashMap<>();
        some.forEach(mark -> {
            switch (tags.idOf(account, mark.tag())) {
                case CorpTags.Found.None none -> failed(account, mark, none.why());
                case CorpTags.Found.Id tag -> ids.put(mark, tag.id());
            }
        });
        if (ids.isEmpty()) {
            return;
        }
        switch (contacts.ask(account, person)) {
            case ApiAnswer.Failed failed -> ids.keySet().forEach(mark -> failed(account, mark, failed));
            case ApiAnswer.Well well -> {
                ids.forEach((mark, tag) -> write(account, mark, tag, AskContacts.followers(well)));
                contacts.ask(account, person);
            }
        }
    }

    /** A colleague who lost her meanwhile stands in nobody's way. */
    private void write(WecomAccount account, Marks.Mark mark, String tag, JsonNode followers) {
        for (JsonNode follower : followers) {
            ObjectNode body = CorporationApi.object()
                    .put("userid", follower.path("userid").asText())
                    .put("external_userid", mark.person());
            body.putArray(mark.isOn() ? "add_tag" : "remove_tag").add(tag);
            if (api.post(account.settings(), "externalcontact/mark_tag", body) instanceof ApiAnswer.Failed failed
                    && !(failed.outcome() instanceof DeliveryOutcome.RecipientLeft)) {
                failed(account, mark, failed);
                return;
            }
        }
        marks.done(account.id(), mark, "");
    }

    private void failed(WecomAccount account, Marks.Mark mark, ApiAnswer.Failed failed) {
        boolean isOfTag = failed.code() == NO_SUCH_TAG || failed.code() == NAME_TAKEN;
        if (isOfTag) {
            tags.forget(account.id());
        }
        boolean isOver = mark.attempts() >= TRIES;
        switch (failed.outcome()) {
            case DeliveryOutcome.TryLater later when !isOver -> marks.later(account.id(), mark, later.after());
            case DeliveryOutcome.Unknown _ when !isOver -> marks.later(account.id(), mark, SOON);
            case DeliveryOutcome.Refused _ when isOfTag && !isOver -> marks.later(account.id(), mark, SOON);
            case DeliveryOutcome.TryLater _,
                    DeliveryOutcome.Unknown _,
                    DeliveryOutcome.Refused _,
                    DeliveryOutcome.RecipientLeft _,
                    DeliveryOutcome.Delivered _,
                    DeliveryOutcome.AwaitsTap _ -> marks.done(account.id(), mark, CorporationApi.words(failed));
        }
    }
}
