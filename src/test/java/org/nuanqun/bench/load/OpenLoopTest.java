package org.nuanqun.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    @Test
    void does_not_wait_for_what_does_not_end() {
        CountDownLatch last = new CountDownLatch(1);

        int begun = OpenLoop.run(200, Duration.ofMillis(200), (number, _) -> {
            if (number == 0) {
                // as long as any of the others has not come, the first stays
                last.await();
            } else if (number == 20) {
                last.countDown();
            }
        });

        assertThat(begun).isGreaterThan(20);
    }
}
