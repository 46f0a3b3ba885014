package org.nuanqun.platform.manners;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jboss.logging.Logger;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.accounts.AccountsConfig;

/** Calls an interface of a platform with all the manners; the one way out for every adapter of the family. */
@ApplicationScoped
public class PlatformApi {

    private static final Logger LOG = Logger.getLogger(PlatformApi.class);
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final PlatformHttp http;
    private final TokenKeeper tokens;
    private final Pace pace;
    private final AccountGuards guards;
    private final MeterRegistry meters;
    private final Duration within;

    PlatformApi(
            PlatformHttp http,
            TokenKeeper tokens,
            Pace pace,
            AccountGuards guards,
            MeterRegistry meters,
            AccountsConfig config) {
        this.http = http;
        this.tokens = tokens;
        this.pace = pace;
        this.guards = guards;
        this.meters = meters;
        this.within = config.callWithin();
    }

    /** With an access token in the query; a token that turns out to be no longer good is renewed once. */
    public ApiAnswer call(ApiCall call, TokenSource source, ErrorTable errors) {
        return call(call, source, errors, this::exchanged);
    }

    /** The same for a file, which goes into the sink; the answer's body is empty then. */
    public ApiAnswer download(ApiCall call, TokenSource source, ErrorTable errors, Duration patience, BodySink sink) {
        return call(call, source, errors, request -> http.download(request, patience, sink));
    }

    /** The same for a file we give: {@code file} is the body of the request. */
    public ApiAnswer upload(ApiCall call, TokenSource source, ErrorTable errors, Duration patience, RequestBody file) {
        return call(
                call,
                source,
                errors,
                request -> http.call(request.newBuilder().post(file).build(), patience));
    }

    private ApiAnswer call(ApiCall call, TokenSource source, ErrorTable errors, Exchange exchange) {
        ApiAnswer first = callOnce(call, source, errors, exchange);
        boolean isToken = first instanceof ApiAnswer.Failed failed
                && errors.of(failed.code()).kind() == Handling.Kind.TOKEN;
        return isToken ? callOnce(call, source, errors, exchange) : first;
    }

    /** From a request to its answer. */
    private interface Exchange {
        HttpAnswer of(Request request);
    }

    private HttpAnswer exchanged(Request request) {
        return http.call(request, within);
    }

    /** Where the address itself holds the leave to call. */
    public ApiAnswer call(ApiCall call, ErrorTable errors) {
        return paced(call, call.url(), errors, this::exchanged);
    }

    private ApiAnswer callOnce(ApiCall call, TokenSource source, ErrorTable errors, Exchange exchange) {
        return switch (tokens.current(source.key(), source.fetch())) {
            case AccessToken.NotFetched not -> new ApiAnswer.Failed(0, not.outcome());
            case AccessToken.Fetched token -> {
                HttpUrl url = call.url()
                        .newBuilder()
                        .addQueryParameter("access_token", token.token())
                        .build();
                ApiAnswer answer = paced(call, url, errors, exchange);
                if (answer instanceof ApiAnswer.Failed failed
                        && errors.of(failed.code()).kind() == Handling.Kind.TOKEN) {
                    tokens.expire(source.key(), token.token());
                }
                yield answer;
            }
        };
    }

    private ApiAnswer paced(ApiCall call, HttpUrl url, ErrorTable errors, Exchange exchange) {
        Duration wait = pace.take(call.paceKey(), call.limit());
        if (!wait.isZero()) {
            return later(wait, "waiting for our turn at the platform");
        }
        ApiAnswer answer = guarded(call, url, errors, exchange);
        if (answer instanceof ApiAnswer.Failed failed) {
            told(call, failed, errors);
        }
        return answer;
    }

    private ApiAnswer guarded(ApiCall call, HttpUrl url, ErrorTable errors, Exchange exchange) {
        AccountGuards.Guard guard = guards.of(call.account());
        Optional<Duration> away = guard.enter();
        if (away.isPresent()) {
            return later(away.get(), "the platform does not answer, we let it rest");
        }
        boolean isGood = false;
        try {
            ApiAnswer answer = ReadAnswer.of(exchange.of(request(url, call.body())), errors);
            isGood = answer instanceof ApiAnswer.Well
                    || (answer instanceof ApiAnswer.Failed failed && failed.code() != 0);
            return answer;
        } finally {
            guard.leave(isGood);
        }
    }

    private void told(ApiCall call, ApiAnswer.Failed failed, ErrorTable errors) {
        meters.counter(
                        "platform.refusals",
                        "platform",
                        call.account().platform(),
                        "code",
                        String.valueOf(failed.code()))
                .increment();
        Handling.Kind kind = failed.code() == 429 || failed.code() == 503
                ? Handling.Kind.PAUSE
                : errors.of(failed.code()).kind();
        if (kind == Handling.Kind.PAUSE && failed.outcome() instanceof DeliveryOutcome.TryLater later) {
            pace.pause(call.paceKey(), later.after());
        }
        if (kind == Handling.Kind.SETUP || kind == Handling.Kind.BUG) {
            LOG.warnf(
                    "account %s, %s: code %d; ./nuanqun doctor --account tells more",
                    call.account(), call.what(), failed.code());
        }
    }

    private static ApiAnswer later(Duration wait, String why) {
        return new ApiAnswer.Failed(0, new DeliveryOutcome.TryLater(wait, why));
    }

    private static Request request(HttpUrl url, Optional<JsonNode> body) {
        Request.Builder request = new Request.Builder().url(url);
        body.ifPresent(json -> request.post(RequestBody.create(json.toString(), JSON)));
        return request.build();
    }
}
