package org.nuanqun.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LanePlacesTest {

    @Test
    void danger_finds_a_place_while_chatter_holds_all_of_its_own() throws InterruptedException {
        LanePlaces places = new LanePlaces(3);
        CountDownLatch chattering = new CountDownLatch(3);
        CountDownLatch enough = new CountDownLatch(1);
        for (int i = 0; i < 10; i++) {
            Thread.ofVirtual()
                    .start(() -> take(places, () -> {
                        chattering.countDown();
                        await(enough);
                    }));
        }
        await(chattering);
        CountDownLatch helped = new CountDownLatch(1);

        places.take(true, helped::countDown);

        assertThat(helped.getCount()).isZero();
        enough.countDown();
    }

    private static void take(LanePlaces places, Runnable work) {
        try {
            places.take(false, work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
