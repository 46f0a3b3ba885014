package org.nuanqun.platform.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.nuanqun.platform.sandbox.PretendPlatform.Said;

/** Many people who join a group and all speak at once. */
@ApplicationScoped
class Crowd {

    /** Enough to be a crowd; more would wait for database connections and not for the service. */
    private static final int AT_ONCE = 16;

    private static final List<String> LINES =
            List.of("早上好呀", "请问产检要空腹吗？", "我也想知道", "血糖早餐后 6.8 算高吗", "谢谢", "预产期怎么算呀", "有人一起散步吗", "收到");

    private final PretendPlatform platform;
    private final PretendPeople people;
    private final Courier courier;

    /** How many spoke, how many of them the service acknowledged, and how long it took. */
    record Spoke(int people, int acknowledged, long millis) {}

    Crowd(PretendPlatform platform, PretendPeople people, Courier courier) {
        this.platform = platform;
        this.people = people;
        this.courier = courier;
    }

    Spoke speak(String group, int size) {
        long start = System.nanoTime();
        List<String> crowd = all(IntStream.range(0, size)
                .<Callable<String>>mapToObj(i -> () -> enter(group, i))
                .toList());
        List<Boolean> heard = all(crowd.stream()
                .<Callable<Boolean>>map(person -> () -> say(group, person, crowd.indexOf(person)))
                .toList());
        int acknowledged = (int) heard.stream().filter(Boolean::booleanValue).count();
        return new Spoke(
                size, acknowledged, Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private String enter(String group, int i) {
        String person = people.add("群友 " + (i + 1), "演练", "", null);
        platform.join(group, person, "crowd").webhook().ifPresent(courier::deliver);
        return person;
    }

    private boolean say(String group, String person, int i) {
        Said said = new Said(person, group, LINES.get(i % LINES.size()), null, false, null, null);
        return platform.say(said)
                .webhook()
                .map(courier::deliver)
                .filter(OwedWebhooks.Standing::isAcknowledged)
                .isPresent();
    }

    private static <T> List<T> all(List<Callable<T>> acts) {
        Semaphore room = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> begun = acts.stream()
                    .map(act -> threads.submit(() -> within(room, act)))
                    .toList();
            return begun.stream().map(Crowd::result).toList();
        }
    }

    private static <T> T within(Semaphore room, Callable<T> act) throws Exception {
        room.acquire();
        try {
            return act.call();
        } finally {
            room.release();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("somebody in the crowd could not speak", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the crowd was sent home", e);
        }
    }
}
