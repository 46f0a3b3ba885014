package org.nuanqun.platform.officialaccount;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import org.nuanqun.platform.FileLimit;
import org.nuanqun.platform.accounts.AccountIncomplete;
import org.nuanqun.platform.manners.AccessToken;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.platform.manners.ApiCall;
import org.nuanqun.platform.manners.BodySink;
import org.nuanqun.platform.manners.ErrorTable;
import org.nuanqun.platform.manners.Pace;
import org.nuanqun.platform.manners.PlatformApi;
import org.nuanqun.platform.manners.TokenKey;
import org.nuanqun.platform.manners.TokenSource;

/**
 * Calls the account's interfaces with the stable token: fetching the other kind would end the token of everybody else who
 * uses the account.
 */
@ApplicationScoped
class OfficialApi {

    static final ErrorTable ERRORS = ErrorTable.of(OfficialApi.class, "errors.tsv");

    static final FileLimit PICTURES = new FileLimit(10L * 1024 * 1024, Set.of("image/jpeg", "image/png", "image/gif"));

    private static final Pace.Limit TOKENS = new Pace.Limit(30, Duration.ofMinutes(1));

    private final PlatformApi api;

    OfficialApi(PlatformApi api) {
        this.api = api;
    }

    ApiAnswer post(OfficialAccount account, String path, JsonNode body) {
        return ApiAnswer.unlessIncomplete(
                () -> api.call(call(account, path, body, ApiCall.USUAL), token(account), ERRORS));
    }

    /** A file a fan sent, kept by the platform for three days. */
    ApiAnswer media(OfficialAccount account, String mediaId, Duration patience, BodySink sink) {
        return ApiAnswer.unlessIncomplete(() -> api.download(
                ofFile(account, "media/get", "media_id", mediaId), token(account), ERRORS, patience, sink));
    }

    /** Gives a file of ours to the platform, which keeps it for three days. Manual: Material_Management, New_temporary_materials. */
    ApiAnswer upload(OfficialAccount account, String type, Duration patience, RequestBody file) {
        return ApiAnswer.unlessIncomplete(() ->
                api.upload(ofFile(account, "media/upload", "type", type), token(account), ERRORS, patience, file));
    }

    private static ApiCall ofFile(OfficialAccount account, String path, String name, String value) {
        HttpUrl url = at(account, path).addQueryParameter(name, value).build();
        return new ApiCall(account.id(), path, url, Optional.empty(), ApiCall.USUAL);
    }

    private TokenSource token(OfficialAccount account) {
        TokenKey key = new TokenKey(account.id() + " " + account.app(), account.secret());
        return new TokenSource(key, () -> fetch(account));
    }

    private AccessToken fetch(OfficialAccount account) {
        ObjectNode body = object().put("grant_type", "client_credential")
                .put("appid", account.app())
                .put("secret", account.secret().reveal())
                .put("force_refresh", false);
        return switch (api.call(call(account, "stable_token", body, TOKENS), ERRORS)) {
            case ApiAnswer.Failed failed -> new AccessToken.NotFetched(failed.outcome());
            case ApiAnswer.Well well ->
                new AccessToken.Fetched(
                        well.body().path("access_token").asText(""),
                        Duration.ofSeconds(well.body().path("expires_in").asLong(7200)));
        };
    }

    private static ApiCall call(OfficialAccount account, String path, JsonNode body, Pace.Limit limit) {
        return new ApiCall(account.id(), path, at(account, path).build(), Optional.of(body), limit);
    }

    private static HttpUrl.Builder at(OfficialAccount account, String path) {
        HttpUrl url = HttpUrl.parse(account.api());
        if (url == null) {
            throw new AccountIncomplete(account.id(), "api", "is no address");
        }
        return url.newBuilder().addPathSegments("cgi-bin/" + path);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
