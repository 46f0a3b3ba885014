package org.nuanqun.platform.manners;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import org.jboss.logging.Logger;

/** Calls platforms over HTTP: no redirects, no repeats of its own, nothing longer than two megabytes. */
@ApplicationScoped
public class PlatformHttp {

    private static final Logger LOG = Logger.getLogger(PlatformHttp.class);
    private static final long LONGEST_BODY = 2L * 1024 * 1024;

    private final OkHttpClient http = new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(3))
            .callTimeout(Duration.ofSeconds(10))
            // A repeat on a fresh connection could say a thing twice: whether to repeat is delivery's to decide.
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .build();

    public HttpAnswer call(Request request, Duration within) {
        OkHttpClient client = http.newBuilder().callTimeout(within).build();
        try (Response response = client.newCall(request).execute()) {
            return answered(response);
        } catch (ConnectException | UnknownHostException | NoRouteToHostException e) {
            return new HttpAnswer.NotReached();
        } catch (IOException e) {
            LOG.debugf(
                    "no answer from %s: %s",
                    Redacted.of(request.url()), e.getClass().getSimpleName());
            return new HttpAnswer.NoAnswer("the platform gave no answer in time");
        }
    }

    /**
     * For files: what is no file (a refusal in JSON, an error page) is an answer as usual; a file goes into the sink, and the
     * answer then is an empty object.
     */
    public HttpAnswer download(Request request, Duration within, BodySink sink) {
        OkHttpClient client = http.newBuilder().callTimeout(within).build();
        try (Response response = client.newCall(request).execute()) {
            String type = response.header("Content-Type", "");
            boolean isFile = response.isSuccessful() && !String.valueOf(type).matches("(application/json|text/).*");
            return isFile ? poured(response, sink) : answered(response);
        } catch (ConnectException | UnknownHostException | NoRouteToHostException e) {
            return new HttpAnswer.NotReached();
        } catch (IOException e) {
            return new HttpAnswer.NoAnswer("the platform's file did not arrive");
        }
    }

    private static HttpAnswer poured(Response response, BodySink sink) throws IOException {
        byte[] some = new byte[8192];
        int length = response.body().source().read(some);
        while (length >= 0 && sink.take(some, length)) {
            length = response.body().source().read(some);
        }
        return new HttpAnswer.Answered(
                response.code(), "{}".getBytes(StandardCharsets.UTF_8), Optional.empty(), date(response));
    }

    private static HttpAnswer answered(Response response) throws IOException {
        Buffer body = new Buffer();
        while (body.size() <= LONGEST_BODY) {
            if (response.body().source().read(body, 8192) < 0) {
                return new HttpAnswer.Answered(
                        response.code(), body.readByteArray(), retryAfter(response), date(response));
            }
        }
        return new HttpAnswer.NoAnswer("the platform's answer has no end");
    }

    private static Optional<Instant> date(Response response) {
        return Optional.ofNullable(response.headers().getInstant("Date"));
    }

    private static Optional<Duration> retryAfter(Response response) {
        String header = response.header("Retry-After", "");
        return header != null && header.matches("\\d{1,6}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(header)))
                : Optional.empty();
    }
}
