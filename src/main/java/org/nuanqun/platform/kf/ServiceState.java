package org.nuanqun.platform.kf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;

/**
 * Tells the platform who serves a session. A colleague with an id there gets it in her own client; without one she answers
 * from our console, which the platform allows only while the session is still an assistant's. Manual: document/path/94669.
 */
@ApplicationScoped
class ServiceState {

    private static final int UNHANDLED = 0;
    private static final int ASSISTANT = 1;
    private static final int COLLEAGUE = 3;
    private static final int ENDED = 4;

    private final CorporationApi api;

    ServiceState(CorporationApi api) {
        this.api = api;
    }

    void servedBy(KfAccount account, String customer, Optional<String> colleague) {
        Optional<Integer> state = state(account, customer);
        if (state.isEmpty() || state.get() == ENDED) {
            return;
        }
        Optional<String> servicer = colleague.flatMap(account::servicerNamed);
        if (servicer.isPresent() && state.get() != COLLEAGUE) {
            move(account, customer, COLLEAGUE, servicer);
        } else if (colleague.isEmpty() && state.get() == COLLEAGUE) {
            // from a colleague a session can only end; the person's next word opens it again for the bot
            move(account, customer, ENDED, Optional.empty());
        } else if (colleague.isPresent() && servicer.isEmpty() && state.get() == UNHANDLED) {
            move(account, customer, ASSISTANT, Optional.empty());
        }
    }

    private Optional<Integer> state(KfAccount account, String customer) {
        return api.post(account.settings(), "kf/service_state/get", who(account, customer))
                        instanceof ApiAnswer.Well well
                ? Optional.of(well.body().path("service_state").asInt(UNHANDLED))
                : Optional.empty();
    }

    private void move(KfAccount account, String customer, int to, Optional<String> servicer) {
        ObjectNode body = who(account, customer).put("service_state", to);
        servicer.ifPresent(id -> body.put("servicer_userid", id));
        api.post(account.settings(), "kf/service_state/trans", body);
    }

    private static ObjectNode who(KfAccount account, String customer) {
        return CorporationApi.object().put("open_kfid", account.openKfid()).put("external_userid", customer);
    }
}
