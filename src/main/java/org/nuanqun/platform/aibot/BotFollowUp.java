package org.nuanqun.platform.aibot;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.corporation.Utf8;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.platform.manners.ApiCall;
import org.nuanqun.platform.manners.PlatformApi;

/** One message to the address that came with what somebody wrote: once, within its hour. Manual: document/path/101138. */
@ApplicationScoped
class BotFollowUp {

    private static final String PLATFORM_ADDRESS = "https://qyapi.weixin.qq.com";

    private final Turns turns;
    private final PlatformApi api;

    BotFollowUp(Turns turns, PlatformApi api) {
        this.turns = turns;
        this.api = api;
    }

    DeliveryOutcome send(AccountSettings account, OutboundMessage message, Optional<BotCard> card) {
        return turns.takeResponseUrl(account.id(), message.chat())
                .map(url -> to(url, account, message, card.filter(_ -> BotCard.holds(message.text()))))
                .orElse(new DeliveryOutcome.Refused("机器人不能先开口（the robot cannot speak first）"));
    }

    private DeliveryOutcome to(String url, AccountSettings account, OutboundMessage message, Optional<BotCard> card) {
        HttpUrl address = HttpUrl.parse(url);
        if (address == null || !isAtThePlatform(address, account)) {
            return new DeliveryOutcome.Refused("回复地址不是平台的（the address to answer to is not the platform's）");
        }
        ApiCall call =
                new ApiCall(account.id(), "aibot/response", address, Optional.of(body(message, card)), ApiCall.USUAL);
        DeliveryOutcome outcome =
                switch (api.call(call, CorporationApi.ERRORS)) {
                    case ApiAnswer.Well _ -> new DeliveryOutcome.Delivered("response:" + message.ownId());
                    case ApiAnswer.Failed failed -> failed.outcome();
                };
        if (outcome instanceof DeliveryOutcome.TryLater) {
            turns.giveBack(account.id(), url);
        }
        return outcome;
    }

    private static ObjectNode body(OutboundMessage message, Optional<BotCard> card) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (card.isPresent()) {
            return body.put("msgtype", "template_card")
                    .set("template_card", card.get().alone(message.text()));
        }
        body.put("msgtype", "markdown")
                .putObject("markdown")
                .put("content", Utf8.cut(message.text(), BotReply.LONGEST_WORDS));
        return body;
    }

    private static boolean isAtThePlatform(HttpUrl address, AccountSettings account) {
        HttpUrl platform = HttpUrl.parse(account.text("api", PLATFORM_ADDRESS));
        return platform != null
                && address.scheme().equals(platform.scheme())
                && address.host().equals(platform.host())
                && address.port() == platform.port();
    }
}
