package org.nuanqun.intake;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.time.RealTime;

/** {@code /webhooks/{platform}/{account}}: the one door for every platform. */
@Path("/webhooks/{platform}/{account}")
class WebhookResource {

    private final AnswerWebhook answer;

    WebhookResource(AnswerWebhook answer) {
        this.answer = answer;
    }

    @GET
    public Response handshake(
            @PathParam("platform") String platform,
            @PathParam("account") String account,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answer.to(platform, request(account, uri, headers, new byte[0]));
    }

    @POST
    public Response events(
            @PathParam("platform") String platform,
            @PathParam("account") String account,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            byte[] body) {
        return answer.to(platform, request(account, uri, headers, body));
    }

    private static WebhookRequest request(String account, UriInfo uri, HttpHeaders headers, byte[] body) {
        return new WebhookRequest(
                account, first(uri.getQueryParameters()), first(headers.getRequestHeaders()), body, RealTime.now());
    }

    private static Map<String, String> first(MultivaluedMap<String, String> values) {
        Map<String, String> first = new TreeMap<>();
        values.forEach((name, all) -> first.put(name.toLowerCase(Locale.ROOT), all.getFirst()));
        return first;
    }
}
