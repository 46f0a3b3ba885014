package org.nuanqun.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private final List<List<Integer>> done = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);

    @Test
    void what_comes_while_work_is_done_goes_together_and_in_order() {
        Together<Integer, Integer> together = new Together<>(this::work, _ -> false, 100, 1000);
        together.with(1, "test");
        CompletableFuture<Integer> first = together.offer(0).orElseThrow();
        await(begun);
        List<CompletableFuture<Integer>> rest = IntStream.range(1, 50)
                .mapToObj(i -> together.offer(i).orElseThrow())
                .toList();

        gate.countDown();

        assertThat(first.join()).isZero();
        assertThat(rest.stream().map(CompletableFuture::join))
                .containsExactlyElementsOf(
                        IntStream.range(1, 50).map(i -> i * 10).boxed().toList());
        assertThat(done).hasSize(2);
    }

    @Test
    void one_that_fails_does_not_take_the_others_with_it() {
        gate.countDown();
        Together<Integer, Integer> together = new Together<>(
                all -> {
                    if (all.contains(3)) {
                        throw new IllegalArgumentException("three");
                    }
                    return all;
                },
                _ -> false,
                100,
                1000);
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 6)
                .mapToObj(i -> together.offer(i).orElseThrow())
                .toList();

        together.with(1, "test");

        for (int i = 0; i < 6; i++) {
            CompletableFuture<Integer> answer = answers.get(i);
            if (i == 3) {
                assertThatThrownBy(answer::join).hasRootCauseInstanceOf(IllegalArgumentException.class);
            } else {
                assertThat(answer.join()).isEqualTo(i);
            }
        }
    }

    @Test
    void a_fault_that_concerns_all_is_told_to_all_at_once() {
        Together<Integer, Integer> together = new Together<>(
                all -> {
                    done.add(all);
                    throw new IllegalStateException("away");
                },
                _ -> true,
                100,
                1000);
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 6)
                .mapToObj(i -> together.offer(i).orElseThrow())
                .toList();

        together.with(1, "test");

        answers.forEach(answer -> assertThatThrownBy(answer::join).hasRootCauseMessage("away"));
        assertThat(done).hasSize(1);
    }

    @Test
    void takes_no_more_than_may_wait() {
        Together<Integer, Integer> together = new Together<>(all -> all, _ -> false, 10, 2);
        assertThat(together.offer(1)).isPresent();
        assertThat(together.offer(2)).isPresent();

        assertThat(together.offer(3)).isEmpty();
    }

    private List<Integer> work(List<Integer> all) {
        begun.countDown();
        await(gate);
        done.add(all);
        return all.stream().map(i -> i * 10).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
