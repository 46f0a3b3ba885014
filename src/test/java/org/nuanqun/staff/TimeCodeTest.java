package org.nuanqun.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nuanqun.NeedsNoService;

@NeedsNoService
class TimeCodeTest {

    /** The secret of both standards' examples. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final long NEVER = 0;

    @TestFactory
    Stream<DynamicTest> is_what_RFC_4226_appendix_D_says_for_the_first_ten_steps() {
        List<String> codes = List.of(
                "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489");
        return Stream.iterate(0, step -> step + 1)
                .limit(codes.size())
                .map(step -> DynamicTest.dynamicTest(
                        "step " + step, () -> assertThat(TimeCode.at(SECRET, step, TimeCode.DIGITS))
                                .isEqualTo(codes.get(step))));
    }

    @TestFactory
    Stream<DynamicTest> is_what_RFC_6238_appendix_B_says_for_its_moments() {
        return Stream.of(
                        new Vector("1970-01-01T00:00:59Z", "94287082"),
                        new Vector("2005-03-18T01:58:29Z", "07081804"),
                        new Vector("2005-03-18T01:58:31Z", "14050471"),
                        new Vector("2009-02-13T23:31:30Z", "89005924"),
                        new Vector("2033-05-18T03:33:20Z", "69279037"),
                        new Vector("2603-10-11T11:33:20Z", "65353130"))
                .map(one -> DynamicTest.dynamicTest(one.moment(), () -> assertThat(
                                TimeCode.at(SECRET, TimeCode.stepAt(Instant.parse(one.moment())), 8))
                        .isEqualTo(one.code())));
    }

    @Test
    void a_phone_may_be_half_a_minute_off_and_no_more() {
        Instant now = Instant.parse("2026-03-01T08:00:10Z");
        long here = TimeCode.stepAt(now);

        assertThat(List.of(-1L, 0L, 1L))
                .allSatisfy(off -> assertThat(TimeCode.stepOf(SECRET, code(here + off), now, NEVER))
                        .hasValue(here + off));
        assertThat(List.of(-2L, 2L)).allSatisfy(off -> assertThat(TimeCode.stepOf(SECRET, code(here + off), now, NEVER))
                .isEmpty());
    }

    @Test
    void a_half_minute_that_was_used_opens_no_more_nor_does_one_before_it() {
        Instant now = Instant.parse("2026-03-01T08:00:10Z");
        long here = TimeCode.stepAt(now);

        assertThat(TimeCode.stepOf(SECRET, code(here), now, here)).isEmpty();
        assertThat(TimeCode.stepOf(SECRET, code(here - 1), now, here)).isEmpty();
        assertThat(TimeCode.stepOf(SECRET, code(here + 1), now, here)).hasValue(here + 1);
    }

    @Test
    void what_is_no_six_digits_fits_nothing() {
        Instant now = Instant.parse("2026-03-01T08:00:10Z");

        assertThat(List.of("", "12345", "1234567", "abcdef", "１２３４５６"))
                .allSatisfy(words ->
                        assertThat(TimeCode.stepOf(SECRET, words, now, NEVER)).isEmpty());
    }

    private static String code(long step) {
        return TimeCode.at(SECRET, step, TimeCode.DIGITS);
    }

    private record Vector(String moment, String code) {}
}
