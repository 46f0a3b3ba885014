package org.nuanqun.platform.connection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String WHERE_CREDENTIALS_ARE = "ID 和 Secret：平台管理后台的应用详情页（the app's page）";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration WITHIN = Duration.ofSeconds(8);
    private static final Duration SKEW_ALLOWED = Duration.ofMinutes(1);

    private final AccountSettings account;
    private final PlatformHttp http;
    private final Instant now;
    private final List<Check> checks = new ArrayList<>();

    /** What the probes name: a colleague in scope, moments, the account's own id. */
    private final Map<String, String> values = new HashMap<>();

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
        return body(CREDENTIALS, request.build()).flatMap(this::token);
    }

    private Optional<String> token(JsonNode answer) {
        int code = answer.path("errcode").asInt(0);
        if (code != 0) {
            checks.add(Check.fail(
                    CREDENTIALS, Codes.words(account, code, true), Codes.mend(account, code, WHERE_CREDENTIALS_ARE)));
            return Optional.empty();
        }
        checks.add(Check.ok(CREDENTIALS, "平台接受（the platform takes them）"));
        return Optional.of(answer.path("access_token").asText(""));
    }

    private void interfaces(HttpUrl base, String token) {
        values.put("now", String.valueOf(now.getEpochSecond()));
        values.put("week-ago", String.valueOf(now.minus(Duration.ofDays(7)).getEpochSecond()));
        values.put("yesterday", String.valueOf(yesterday().getEpochSecond()));
        account.text("open-kfid").ifPresent(id -> values.put("open-kfid", id));
        PlatformFacts.of(account.id().platform()).stream()
                .flatMap(fact -> Probe.of(fact, setting -> account.text(setting).isPresent()).stream())
                .forEach(probe -> ask(base, token, probe));
    }

    /** The platform counts its days in China. */
    private Instant yesterday() {
        return LocalDate.ofInstant(now, CHINA).minusDays(1).atStartOfDay(CHINA).toInstant();
    }

    private void ask(HttpUrl base, String token, Probe probe) {
        Optional<Request> request = probe.request(base, token, values);
        if (request.isEmpty()) {
            checks.add(Check.warn(
                    probe.name(), probe.what() + "：没有同事可以拿来问，没试（no colleague to ask about, not tried）", probe.mend()));
            return;
        }
        body(probe.name(), request.get()).ifPresent(answer -> judge(probe, answer));
    }

    private void judge(Probe probe, JsonNode answer) {
        int code = answer.path("errcode").asInt(0);
        boolean isGranted = code == 0 || (probe.kind() != Probe.Kind.INTERFACE && !Codes.isAboutRights(account, code));
        if (isGranted) {
            Optional.of(answer.path("follow_user").path(0).asText(""))
                    .filter(colleague -> colleague.matches("[\\w@.-]+"))
                    .ifPresent(colleague -> values.put("colleague", colleague));
            checks.add(Check.ok(probe.name(), probe.what() + "：可以调用（may be called）"));
            return;
        }
        String words = probe.what() + "：" + Codes.words(account, code, false);
        String mend = Codes.mend(account, code, probe.mend());
        checks.add(
                probe.kind() == Probe.Kind.OPTIONAL
                        ? Check.warn(probe.name(), words, mend)
                        : Check.fail(probe.name(), words, mend));
    }

    /** What was answered, good or not; what is no answer is noted. */
    private Optional<JsonNode> body(String what, Request request) {
        return switch (http.call(request, WITHIN)) {
            case HttpAnswer.NotReached _ ->
                noted(Check.fail(what, "连不上平台（cannot be reached）", "本机的网络和防火墙（network and firewall here）"));
            case HttpAnswer.NoAnswer _ -> noted(Check.fail(what, "平台没有回答（no answer）", "稍后再试（try again later）"));
            case HttpAnswer.Answered answered -> {
                skew(answered);
                yield read(what, answered);
            }
        };
    }

    private Optional<JsonNode> read(String what, HttpAnswer.Answered answered) {
        try {
            return Optional.of(JsonFields.tree(answered.body()));
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
