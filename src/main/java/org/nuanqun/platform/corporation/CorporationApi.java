package org.nuanqun.platform.corporation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.FileLimit;
import org.nuanqun.platform.accounts.AccountIncomplete;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.manners.AccessToken;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.platform.manners.ApiCall;
import org.nuanqun.platform.manners.BodySink;
import org.nuanqun.platform.manners.ErrorTable;
import org.nuanqun.platform.manners.Pace;
import org.nuanqun.platform.manners.PlatformApi;
import org.nuanqun.platform.manners.TokenKey;
import org.nuanqun.platform.manners.TokenSource;

/** Calls the interfaces of a corporation's app. Manual: developer.work.weixin.qq.com/document/path/91039 and 90313. */
@ApplicationScoped
public class CorporationApi {

    public static final ErrorTable ERRORS = ErrorTable.of(CorporationApi.class, "errors.tsv");

    /** Pictures the upload interface takes. Manual: document/path/90253. */
    public static final FileLimit PICTURES = new FileLimit(10L * 1024 * 1024, Set.of("image/jpeg", "image/png"));

    private static final Pace.Limit TOKENS = new Pace.Limit(30, Duration.ofMinutes(1));

    private final PlatformApi api;

    CorporationApi(PlatformApi api) {
        this.api = api;
    }

    /** @param path as in the manual, {@code externalcontact/groupchat/get} */
    public ApiAnswer post(AccountSettings account, String path, JsonNode body) {
        return call(account, path, Map.of(), Optional.of(body));
    }

    public ApiAnswer get(AccountSettings account, String path, Map<String, String> query) {
        return call(account, path, query, Optional.empty());
    }

    /** What an operator reads of a call that failed, and what to do where the platform said why. */
    public static String words(ApiAnswer.Failed failed) {
        return ERRORS.knows(failed.code())
                ? ERRORS.of(failed.code()).words()
                : failed.outcome().why();
    }

    /** A file people sent, kept by the platform for three days. Manual: document/path/90254. */
    public ApiAnswer media(AccountSettings account, String mediaId, Duration patience, BodySink sink) {
        return ApiAnswer.unlessIncomplete(() -> api.download(
                asking(account, "media/get", Map.of("media_id", mediaId), Optional.empty()),
                token(account),
                ERRORS,
                patience,
                sink));
    }

    /** Gives a file of ours to the platform, which keeps it for three days. Manual: document/path/90253. */
    public ApiAnswer upload(AccountSettings account, String type, Duration patience, RequestBody file) {
        return ApiAnswer.unlessIncomplete(() -> api.upload(
                asking(account, "media/upload", Map.of("type", type), Optional.empty()),
                token(account),
                ERRORS,
                patience,
                file));
    }

    private ApiAnswer call(AccountSettings account, String path, Map<String, String> query, Optional<JsonNode> body) {
        return ApiAnswer.unlessIncomplete(() -> api.call(asking(account, path, query, body), token(account), ERRORS));
    }

    private static ApiCall asking(
            AccountSettings account, String path, Map<String, String> query, Optional<JsonNode> body) {
        HttpUrl.Builder url = at(account, path);
        query.forEach(url::addQueryParameter);
        return new ApiCall(account.id(), path, url.build(), body, ApiCall.USUAL);
    }

    /** One token for each secret of a corporation: apps of one corporation have a token each. */
    public TokenSource token(AccountSettings account) {
        TokenKey key = new TokenKey(account.id() + " " + account.required("corp-id"), account.requiredSecret("secret"));
        return new TokenSource(key, () -> fetch(account));
    }

    private AccessToken fetch(AccountSettings account) {
        HttpUrl url = at(account, "gettoken")
                .addQueryParameter("corpid", account.required("corp-id"))
                .addQueryParameter(
                        "corpsecret", account.requiredSecret("secret").reveal())
                .build();
        ApiCall call = new ApiCall(account.id(), "gettoken", url, Optional.empty(), TOKENS);
        return switch (api.call(call, ERRORS)) {
            case ApiAnswer.Failed failed -> new AccessToken.NotFetched(failed.outcome());
            case ApiAnswer.Well well -> read(well.body());
        };
    }

    private static AccessToken read(JsonNode body) {
        String token = body.path("access_token").asText("");
        return token.isEmpty()
                ? new AccessToken.NotFetched(new DeliveryOutcome.Unknown("the platform gave no token"))
                : new AccessToken.Fetched(
                        token, Duration.ofSeconds(body.path("expires_in").asLong(7200)));
    }

    private static HttpUrl.Builder at(AccountSettings account, String path) {
        String base = account.text("api", "https://qyapi.weixin.qq.com");
        HttpUrl url = HttpUrl.parse(base);
        if (url == null) {
            throw new AccountIncomplete(account.id(), "api", "is no address");
        }
        return url.newBuilder().addPathSegments("cgi-bin/" + path);
    }

    public static com.fasterxml.jackson.databind.node.ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
