package org.nuanqun.platform.kf;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.corporation.Utf8;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.platform.media.MediaConfig;
import org.nuanqun.platform.media.Uploads;

/** Speaks to one customer, with an id of our own for each message. Manual: document/path/94677 and 95122. */
@ApplicationScoped
class KfSend {

    private static final int LONGEST_TEXT = 2048;
    private static final int LONGEST_MENU = 1024;

    /** The platform forbids words of ours in the state the session is in. */
    private static final Set<Integer> WRONG_STATE = Set.of(95013, 95016, 95018);

    private static final Duration SOON = Duration.ofSeconds(1);

    private final CorporationApi api;
    private final Sessions sessions;
    private final ServiceState state;
    private final LastWord lastWord;
    private final Uploads uploads;
    private final MediaConfig media;

    KfSend(
            CorporationApi api,
            Sessions sessions,
            ServiceState state,
            LastWord lastWord,
            Uploads uploads,
            MediaConfig media) {
        this.api = api;
        this.sessions = sessions;
        this.state = state;
        this.lastWord = lastWord;
        this.uploads = uploads;
        this.media = media;
    }

    DeliveryOutcome message(KfAccount account, OutboundMessage message) {
        return sessionOf(account, message)
                .filter(Session::isLastWord)
                .map(one -> lastWord.say(account, message, one, id(message, 0)))
                .orElseGet(() -> words(account, message));
    }

    /** For a colleague's words only. Before they end a session it is asked for anew: the one she meant may be over, and another begun. */
    private Optional<Session> sessionOf(KfAccount account, OutboundMessage message) {
        Optional<String> customer =
                message.chat().person().filter(_ -> !message.speaker().isBot());
        Optional<Session> known = customer.flatMap(one -> sessions.find(account.id(), one));
        return known.filter(Session::isToBeEnded)
                .flatMap(_ -> state.ask(account, customer.orElseThrow()))
                .or(() -> known);
    }

    private DeliveryOutcome words(KfAccount account, OutboundMessage message) {
        if (message.attachment().isPresent()) {
            return outcome(
                    account,
                    message,
                    id(message, 0),
                    picture(account, message, message.attachment().get()));
        }
        if (message.greetingKey().isPresent()) {
            ObjectNode body =
                    CorporationApi.object().put("code", message.greetingKey().get());
            return sent(account, message, "kf/send_msg_on_event", text(body, message.text()), id(message, 0));
        }
        List<String> parts = Utf8.parts(message.text(), LONGEST_TEXT);
        for (int i = 0; i < parts.size() - 1; i++) {
            DeliveryOutcome part =
                    sent(account, message, "kf/send_msg", text(to(account, message), parts.get(i)), id(message, i + 1));
            if (!(part instanceof DeliveryOutcome.Delivered)) {
                return part;
            }
        }
        return sent(account, message, "kf/send_msg", last(account, message, parts.getLast()), id(message, 0));
    }

    private ObjectNode last(KfAccount account, OutboundMessage message, String words) {
        boolean fitsMenu = words.getBytes(StandardCharsets.UTF_8).length <= LONGEST_MENU;
        return message.taps().isEmpty() || !fitsMenu
                ? text(to(account, message), words)
                : menu(to(account, message), words, message.taps());
    }

    private DeliveryOutcome sent(KfAccount account, OutboundMessage message, String path, ObjectNode body, String id) {
        body.put("msgid", id);
        return outcome(account, message, id, api.post(account.settings(), path, body));
    }

    private ApiAnswer picture(KfAccount account, OutboundMessage message, Content.Attachment attachment) {
        return uploads.with(
                account.id(), attachment, file -> api.upload(account.settings(), "image", media.within(), file), id -> {
                    ObjectNode body =
                            to(account, message).put("msgtype", "image").put("msgid", id(message, 0));
                    body.putObject("image").put("media_id", id);
                    return api.post(account.settings(), "kf/send_msg", body);
                });
    }

    private DeliveryOutcome outcome(KfAccount account, OutboundMessage message, String id, ApiAnswer answer) {
        return switch (answer) {
            case ApiAnswer.Well well ->
                new DeliveryOutcome.Delivered(well.body().path("msgid").asText(id));
            case ApiAnswer.Failed failed
            when account.repeatCodes().contains(String.valueOf(failed.code())) -> new DeliveryOutcome.Delivered(id);
            case ApiAnswer.Failed failed
            when WRONG_STATE.contains(failed.code()) && message.greetingKey().isEmpty() ->
                wrongState(account, message.chat().person().orElseThrow(), failed);
            case ApiAnswer.Failed failed -> failed.outcome();
        };
    }

    /** Asked anew, so that who reads why learns where the session is; what changed meanwhile is tried once more. */
    private DeliveryOutcome wrongState(KfAccount account, String customer, ApiAnswer.Failed failed) {
        Optional<Session> now = state.ask(account, customer);
        boolean mayPass =
                now.filter(session -> session.state() <= Session.ASSISTANT).isPresent();
        return mayPass
                ? new DeliveryOutcome.TryLater(SOON, failed.outcome().why())
                : now.<DeliveryOutcome>map(session -> new DeliveryOutcome.Refused(session.why(account)))
                        .orElseGet(failed::outcome);
    }

    private static ObjectNode to(KfAccount account, OutboundMessage message) {
        return CorporationApi.object()
                .put("touser", message.chat().person().orElseThrow())
                .put("open_kfid", account.openKfid());
    }

    private static ObjectNode text(ObjectNode body, String words) {
        body.put("msgtype", "text").putObject("text").put("content", Utf8.cut(words, LONGEST_TEXT));
        return body;
    }

    private static ObjectNode menu(ObjectNode body, String words, List<String> taps) {
        ObjectNode menu = body.put("msgtype", "msgmenu").putObject("msgmenu");
        menu.put("head_content", words);
        ArrayNode list = menu.putArray("list");
        taps.stream().limit(10).forEach(tap -> {
            ObjectNode click = list.addObject().put("type", "click").putObject("click");
            click.put("id", Utf8.cut(tap, 128)).put("content", tap);
        });
        return body;
    }

    /** At most 32 letters and digits: ours without its dashes, its last digit replaced where a text has several parts. */
    private static String id(OutboundMessage message, int part) {
        String id = message.ownId().replaceAll("[^0-9a-zA-Z_]", "");
        String own = id.length() > 32 ? id.substring(0, 32) : id;
        return part == 0 ? own : own.substring(0, Math.min(30, own.length())) + "p" + part;
    }
}
