package org.nuanqun.platform.manners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody leads this service to an address of its own house. */
class GuardedHttpTest {

    private static final List<String> HOSTS = List.of(".files.example");

    private final GuardedHttp http = new GuardedHttp();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.files.example/x",
                "https://a.files.example:8443/x",
                "https://user@a.files.example/x",
                "https://files.example.evil.test/x",
                "https://evilfiles.example/x",
                "https://files.example@evil.test/x",
                "https://127.0.0.1/x",
                "https://2130706433/x",
                "https://0x7f000001/x",
                "https://0177.0.0.1/x",
                "https://127.1/x",
                "https://[::1]/x",
                "https://[::ffff:127.0.0.1]/x",
                "https://169.254.169.254/x",
                "https://localhost/x",
                "ftp://a.files.example/x",
                "file:///etc/passwd",
                "gopher://a.files.example",
                "https://a.files.example.:443@evil.test/",
                "//a.files.example/x",
                "",
                "nonsense"
            })
    void an_address_that_is_not_on_the_list_is_never_called(String address) {
        assertThat(fetch(address, HOSTS, List.of())).isInstanceOf(GuardedHttp.Ended.Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.254",
                "127.0.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.1",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1",
                "fec0::1"
            })
    void addresses_of_a_house_are_told_from_those_of_the_world(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "101.32.0.1", "198.17.0.1", "192.0.1.1", "2606:4700::1", "2409:8c00::1"})
    void addresses_of_the_world_may_be_called(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void a_known_name_that_leads_into_the_house_is_not_followed() {
        assertThatThrownBy(() -> GuardedHttp.publicOnly("localhost")).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void a_redirect_is_an_end_and_no_way() {
        WireMockServer elsewhere =
                new WireMockServer(WireMockConfiguration.options().dynamicPort());
        elsewhere.start();
        try {
            elsewhere.stubFor(WireMock.get("/x").willReturn(WireMock.temporaryRedirect("/y")));
            assertThat(fetch(elsewhere.baseUrl() + "/x", HOSTS, List.of(elsewhere.baseUrl())))
                    .isEqualTo(new GuardedHttp.Ended.Refused(302));
            elsewhere.verify(0, WireMock.getRequestedFor(WireMock.urlEqualTo("/y")));
        } finally {
            elsewhere.stop();
        }
    }

    private GuardedHttp.Ended fetch(String address, List<String> hosts, List<String> origins) {
        return http.fetch(address, hosts, origins, Duration.ofSeconds(2), (bytes, length) -> true);
    }
}
