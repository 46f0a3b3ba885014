package org.nuanqun.platform.manners;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Fetches from an address that came from outside: https to known hosts only, looked up once and called at just that address,
 * never at one of this house, and led nowhere else.
 */
@ApplicationScoped
public class GuardedHttp {

    private static final int HTTPS = 443;

    private final OkHttpClient guarded = new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .dns(GuardedHttp::publicOnly)
            .build();
    private final OkHttpClient trusted = guarded.newBuilder().dns(Dns.SYSTEM).build();

    /** How fetching ended. */
    public sealed interface Ended {

        record Well() implements Ended {}

        /** Not an address we may call. */
        record Forbidden() implements Ended {}

        /** Answered with a status that is no file. */
        record Refused(int status) implements Ended {}

        record NoAnswer() implements Ended {}
    }

    /**
     * @param hosts endings of names like {@code .example.com}, each with everything below it
     * @param origins whole origins like {@code http://files.hospital:8080}, which an administrator trusts as they are
     */
    public Ended fetch(String address, List<String> hosts, List<String> origins, Duration within, BodySink sink) {
        @Nullable HttpUrl url = HttpUrl.parse(address);
        if (url == null) {
            return new Ended.Forbidden();
        }
        boolean isTrusted = origins.contains(url.scheme() + "://" + url.host() + port(url));
        return isTrusted || isKnown(url, hosts)
                ? fetch(isTrusted ? trusted : guarded, url, within, sink)
                : new Ended.Forbidden();
    }

    private static Ended fetch(OkHttpClient client, HttpUrl url, Duration within, BodySink sink) {
        Request request = new Request.Builder().url(url).build();
        try (Response response =
                client.newBuilder().callTimeout(within).build().newCall(request).execute()) {
            if (response.code() != 200) {
                return new Ended.Refused(response.code());
            }
            byte[] some = new byte[8192];
            int length = response.body().source().read(some);
            while (length >= 0 && sink.take(some, length)) {
                length = response.body().source().read(some);
            }
            return new Ended.Well();
        } catch (IOException e) {
            return new Ended.NoAnswer();
        }
    }

    static boolean isKnown(HttpUrl url, List<String> hosts) {
        return url.isHttps()
                && url.port() == HTTPS
                && url.username().isEmpty()
                && hosts.stream()
                        .anyMatch(host -> host.startsWith(".") && url.host().endsWith(host));
    }

    private static String port(HttpUrl url) {
        return url.port() == HttpUrl.defaultPort(url.scheme()) ? "" : ":" + url.port();
    }

    static List<InetAddress> publicOnly(String host) throws UnknownHostException {
        List<InetAddress> found = Dns.SYSTEM.lookup(host);
        if (!found.stream().allMatch(PublicAddress::is)) {
            throw new UnknownHostException("not an address of the open internet: " + host);
        }
        return found;
    }
}
