package org.nuanqun.platform.connection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.envelope.JsonFields;
import org.nuanqun.platform.envelope.Unreadable;
import org.nuanqun.platform.manners.HttpAnswer;
import org.nuanqun.platform.manners.PlatformHttp;

/** What only the platform can say: whether the credentials are right, the address allowed, the interfaces granted. */
final class AskPlatform {

    private static final String CREDENTIALS = "凭证 credentials";
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration WITHIN = Duration.ofSeconds(8);
    private static final Duration SKEW_ALLOWED = Duration.ofMinutes(1);

    private final AccountSettings account;
    private final PlatformHttp http;
    private final Instant now;
    private final List<Check> checks = new ArrayList<>();

    AskPlatform(AccountSettings account, PlatformHttp http, Instant now) {
        this.account = account;
        this.http = http;
        this.now = now;
    }

    List<Check> checks() {
        Optional<String> api = PlatformFacts.api(account.id().platform()).map(usual -> account.text("api", usual));
        if (api.isEmpty()) {
            return List.of();
        }
        HttpUrl base = HttpUrl.parse(api.get());
        if (base == null) {
            return List.of(Check.fail("api", "不是网址（no address）", "账号文件（the account's file）"));
        }
        token(base).ifPresent(token -> interfaces(base, token));
        return List.copyOf(checks);
    }

    private Optional<String> token(HttpUrl base) {
        boolean isOfficial = account.text("app-id").isPresent();
        Request.Builder request = new Request.Builder();
        if (isOfficial) {
            JsonNode body = JsonNodeFactory.instance
                    .objectNode()
                    .put("grant_type", "client_credential")
                    .put("appid", account.required("app-id"))
                    .put("secret", account.requiredSecret("secret").reveal())
                    .put("force_refresh", false);
            request.url(at(base, "stable_token").build()).post(RequestBody.create(body.toString(), JSON));
        } else {
            request.url(at(base, "gettoken")
                    .addQueryParameter("corpid", account.required("corp-id"))
                    .addQueryParameter(
                            "corpsecret", account.requiredSecret("secret").reveal())
                    .build());
        }
        Optional<JsonNode> answer = ask(CREDENTIALS, request.build(), "ID 和 Secret：平台管理后台的应用详情页（the app's page）");
        answer.ifPresent(body -> checks.add(Check.ok(CREDENTIALS, "平台接受（the platform takes them）")));
        return answer.map(body -> body.path("access_token").asText(""));
    }

    private void interfaces(HttpUrl base, String token) {
        PlatformFacts.of(account.id().platform()).stream()
                .filter(fact -> fact.kind().equals("interface"))
                .forEach(fact -> probe(base, token, fact));
    }

    private void probe(HttpUrl base, String token, PlatformFacts.Fact fact) {
        Request.Builder request = new Request.Builder()
                .url(at(base, fact.key())
                        .addQueryParameter("access_token", token)
                        .build());
        if (!fact.body().isEmpty()) {
            request.post(RequestBody.create(fact.body(), JSON));
        }
        ask(fact.key(), request.build(), fact.mend())
                .ifPresent(_ -> checks.add(Check.ok(fact.key(), "可以调用（may be called）")));
    }

    /** The answer if it is a good one; what is wrong with it is noted. */
    private Optional<JsonNode> ask(String what, Request request, String mend) {
        return switch (http.call(request, WITHIN)) {
            case HttpAnswer.NotReached _ ->
                noted(Check.fail(what, "连不上平台（cannot be reached）", "本机的网络和防火墙（network and firewall here）"));
            case HttpAnswer.NoAnswer _ -> noted(Check.fail(what, "平台没有回答（no answer）", "稍后再试（try again later）"));
            case HttpAnswer.Answered answered -> {
                skew(answered);
                yield inside(what, answered, mend);
            }
        };
    }

    private Optional<JsonNode> inside(String what, HttpAnswer.Answered answered, String mend) {
        try {
            JsonNode body = JsonFields.tree(answered.body());
            int code = body.path("errcode").asInt(0);
            return code == 0
                    ? Optional.of(body)
                    : noted(Check.fail(
                            what,
                            Codes.words(account, code, what.equals(CREDENTIALS)),
                            Codes.mend(account, code, mend)));
        } catch (Unreadable e) {
            return noted(Check.fail(
                    what, "回答读不懂，可能被代理截住（not the platform's answer, perhaps a proxy's）", "本机的网络（network here）"));
        }
    }

    private void skew(HttpAnswer.Answered answered) {
        answered.date()
                .map(theirs -> Duration.between(theirs, now).abs())
                .filter(skew -> skew.compareTo(SKEW_ALLOWED) > 0)
                .filter(_ -> checks.stream().noneMatch(check -> check.what().equals("时钟 clock")))
                .ifPresent(skew -> checks.add(Check.warn(
                        "时钟 clock",
                        "与平台相差 %d 秒（%d s off the platform's）".formatted(skew.toSeconds(), skew.toSeconds()),
                        "本机的时间同步（time synchronisation here）")));
    }

    private Optional<JsonNode> noted(Check check) {
        checks.add(check);
        return Optional.empty();
    }

    private static HttpUrl.Builder at(HttpUrl base, String path) {
        return base.newBuilder().addPathSegments("cgi-bin/" + path);
    }
}
