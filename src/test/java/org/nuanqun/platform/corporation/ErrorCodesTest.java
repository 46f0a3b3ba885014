package org.nuanqun.platform.corporation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nuanqun.platform.manners.Handling;

class ErrorCodesTest {

    @Test
    void a_token_error_is_one_and_a_wrong_secret_is_not() {
        assertThat(kind(42001)).isEqualTo(Handling.Kind.TOKEN);
        assertThat(kind(40014)).isEqualTo(Handling.Kind.TOKEN);
        assertThat(kind(40001)).isEqualTo(Handling.Kind.SETUP);
    }

    @Test
    void frequency_pauses_the_interface_and_not_the_message() {
        assertThat(CorporationApi.ERRORS.of(45009).kind()).isEqualTo(Handling.Kind.PAUSE);
        assertThat(CorporationApi.ERRORS.of(45009).after()).isEqualTo(Duration.ofMinutes(1));
        assertThat(kind(45033)).isEqualTo(Handling.Kind.PAUSE);
    }

    @Test
    void a_welcome_already_delivered_is_done_and_one_of_another_app_is_tried_again() {
        assertThat(kind(41051)).isEqualTo(Handling.Kind.DONE);
        assertThat(kind(41050)).isEqualTo(Handling.Kind.STOP);
        assertThat(kind(41096)).isEqualTo(Handling.Kind.LATER);
    }

    @Test
    void what_an_administrator_must_mend_says_so() {
        for (int code : new int[] {48002, 60020, 60011, 95011, 93000, 50003}) {
            assertThat(kind(code)).as("%d", code).isEqualTo(Handling.Kind.SETUP);
        }
    }

    @Test
    void a_code_nobody_told_of_stops_the_message_and_is_named() {
        assertThat(kind(987654)).isEqualTo(Handling.Kind.STOP);
        assertThat(CorporationApi.ERRORS.of(987654).words()).contains("987654");
    }

    private static Handling.Kind kind(int code) {
        return CorporationApi.ERRORS.of(code).kind();
    }
}
