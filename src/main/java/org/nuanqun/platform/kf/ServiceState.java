package org.nuanqun.platform.kf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.EventIntake;
import org.nuanqun.platform.LeaveToSpeak;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.vocabulary.Ids;

/**
 * Asks and tells the platform who serves a session. It takes our words only while nobody serves in its client, so a colleague
 * at the console keeps a session in the assistant's state and moves it into her client only if she means to answer there.
 * Manual: document/path/94669.
 */
@ApplicationScoped
class ServiceState {

    private final CorporationApi api;
    private final Sessions sessions;
    private final EventIntake intake;
    private final Event<LeaveToSpeak> leaves;
    private final Clock clock;

    ServiceState(CorporationApi api, Sessions sessions, EventIntake intake, Event<LeaveToSpeak> leaves, Clock clock) {
        this.api = api;
        this.sessions = sessions;
        this.intake = intake;
        this.leaves = leaves;
        this.clock = clock;
    }

    void servedBy(KfAccount account, String customer, Optional<String> colleague) {
        Optional<Session> found = ask(account, customer);
        if (found.isEmpty() || found.get().state() == Session.ENDED) {
            return;
        }
        Session session = found.get();
        Optional<String> servicer =
                colleague.filter(_ -> account.takesOverInClient()).flatMap(account::servicerNamed);
        if (servicer.isPresent() && session.state() != Session.COLLEAGUE) {
            moveAndTell(account, customer, Session.COLLEAGUE, servicer);
        } else if (colleague.isEmpty() && session.isElsewhere()) {
            // from a colleague a session can only end; the person's next word opens it again for the bot
            moveAndTell(account, customer, Session.ENDED, Optional.empty());
        } else if (colleague.isPresent() && session.state() == Session.UNHANDLED) {
            move(account, customer, Session.ASSISTANT, Optional.empty(), false);
        }
    }

    /** What the platform says now; empty without an answer. */
    Optional<Session> ask(KfAccount account, String customer) {
        if (!(api.post(account.settings(), "kf/service_state/get", who(account, customer))
                instanceof ApiAnswer.Well well)) {
            return Optional.empty();
        }
        sessions.is(
                account.id(),
                customer,
                well.body().path("service_state").asInt(Session.UNHANDLED),
                well.body().path("servicer_userid").asText(""));
        return sessions.find(account.id(), customer);
    }

    void answerHere(KfAccount account, String customer) {
        if (ask(account, customer).filter(Session::isElsewhere).isPresent()) {
            sessions.meansHere(account.id(), customer);
        }
    }

    /** What stands in the way of her own client, if anything. */
    Optional<String> answerThere(KfAccount account, String customer, String colleague) {
        Optional<String> servicer = account.servicerNamed(colleague);
        if (servicer.isEmpty()) {
            return Optional.of(
                    "账号文件里没有写 %s 在企业微信的账号，请管理员加一行 servicers.账号=%s（no servicers line for her in the account's file）"
                            .formatted(colleague, colleague));
        }
        return switch (moveAndTell(account, customer, Session.COLLEAGUE, servicer)) {
            case ApiAnswer.Well _ -> Optional.empty();
            case ApiAnswer.Failed failed -> Optional.of(CorporationApi.words(failed));
        };
    }

    /** Ends it, and keeps the leave to say one thing more that this brings. */
    ApiAnswer end(KfAccount account, String customer) {
        return move(account, customer, Session.ENDED, Optional.empty(), true);
    }

    /** Moves it, and lets the customer be told by the code that brings. */
    private ApiAnswer moveAndTell(KfAccount account, String customer, int to, Optional<String> servicer) {
        ApiAnswer answer = move(account, customer, to, servicer, false);
        if (answer instanceof ApiAnswer.Well well) {
            Codes.of(account, customer, servicer.orElse(""), Codes.in(well), clock.instant())
                    .ifPresent(leaves::fire);
        }
        return answer;
    }

    private ApiAnswer move(KfAccount account, String customer, int to, Optional<String> servicer, boolean keepsCode) {
        ObjectNode body = who(account, customer).put("service_state", to);
        servicer.ifPresent(id -> body.put("servicer_userid", id));
        ApiAnswer answer = api.post(account.settings(), "kf/service_state/trans", body);
        if (answer instanceof ApiAnswer.Well well) {
            sessions.is(account.id(), customer, to, servicer.orElse(""), keepsCode ? Codes.in(well) : "");
            if (to == Session.ENDED) {
                noticed(account, customer, SessionMoves.endedByConsole());
            }
            servicer.ifPresent(id -> noticed(account, customer, SessionMoves.fromConsole(account.nameOf(id))));
        }
        return answer;
    }

    /** The platform calls nobody back about what is done by its interfaces. */
    private void noticed(KfAccount account, String customer, String words) {
        Instant now = clock.instant();
        PlatformEvent told =
                new PlatformEvent.Noticed(account.id(), "console:" + Ids.next(), now, Chat.oneToOne(customer), words);
        intake.receive(List.of(told), now);
    }

    private static ObjectNode who(KfAccount account, String customer) {
        return CorporationApi.object().put("open_kfid", account.openKfid()).put("external_userid", customer);
    }
}
