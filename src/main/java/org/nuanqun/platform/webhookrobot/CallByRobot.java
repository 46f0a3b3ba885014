package org.nuanqun.platform.webhookrobot;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jboss.logging.Logger;
import org.nuanqun.platform.CallColleagues;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.platform.manners.ApiCall;
import org.nuanqun.platform.manners.Pace;
import org.nuanqun.platform.manners.PlatformApi;

/** Says in the colleagues' groups that somebody waits. Manual: document/path/99110, twenty messages a minute. */
@ApplicationScoped
class CallByRobot implements CallColleagues {

    private static final Logger LOG = Logger.getLogger(CallByRobot.class);
    private static final String PLATFORM = "webhookrobot";
    private static final Pace.Limit LIMIT = new Pace.Limit(20, Duration.ofMinutes(1));

    private final AccountBook accounts;
    private final PlatformApi api;

    CallByRobot(AccountBook accounts, PlatformApi api) {
        this.accounts = accounts;
        this.api = api;
    }

    @Override
    public void call(String department, String words) {
        accounts.of(PLATFORM).stream().filter(robot -> isFor(robot, department)).forEach(robot -> say(robot, words));
    }

    /** A robot without departments serves all. */
    private static boolean isFor(AccountSettings robot, String department) {
        List<String> departments = robot.list("departments");
        return departments.isEmpty() || departments.contains(department);
    }

    private void say(AccountSettings robot, String words) {
        HttpUrl base = HttpUrl.parse(robot.text("api", "https://qyapi.weixin.qq.com"));
        if (base == null) {
            LOG.warnf("account %s: api is no address", robot.id());
            return;
        }
        HttpUrl url = base.newBuilder()
                .addPathSegments("cgi-bin/webhook/send")
                .addQueryParameter("key", robot.requiredSecret("key").reveal())
                .build();
        String link = robot.text("console-url").map(address -> "\n" + address).orElse("");
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("msgtype", "text");
        body.putObject("text").put("content", words + link);
        ApiCall call = new ApiCall(robot.id(), "webhook/send", url, Optional.of(body), LIMIT);
        if (api.call(call, CorporationApi.ERRORS) instanceof ApiAnswer.Failed failed) {
            LOG.warnf("account %s could not call colleagues, code %d", robot.id(), failed.code());
        }
    }
}
