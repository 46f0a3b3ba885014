package org.nuanqun.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Lets what comes at the same time share one piece of work: a transaction, or the forcing of a file. Nothing is held back
 * for company; whatever has gathered while the last work was done goes next, together.
 */
final class Together<T, R> {

    private final Function<List<T>, List<R>> work;
    private final Predicate<Throwable> concernsAll;
    private final int mostAtOnce;
    private final BlockingQueue<Turn<T, R>> queue;

    private record Turn<T, R>(T thing, CompletableFuture<R> answer) {}

    /**
     * @param work one answer for each thing, in order, or an exception and no effect
     * @param concernsAll whether a fault is no single thing's own, so that trying them one by one is of no use
     * @param mostWaiting how many may wait; beyond that nothing more is taken
     */
    Together(Function<List<T>, List<R>> work, Predicate<Throwable> concernsAll, int mostAtOnce, int mostWaiting) {
        this.work = work;
        this.concernsAll = concernsAll;
        this.mostAtOnce = mostAtOnce;
        this.queue = new LinkedBlockingQueue<>(mostWaiting);
    }

    /** Starts so many workers; each does one piece of work at a time. */
    Together<T, R> with(int workers, String name) {
        for (int i = 0; i < workers; i++) {
            Thread.ofPlatform().daemon().name(name + "-" + i).start(this::run);
        }
        return this;
    }

    /** The answer to come, or nothing if too many wait already. */
    Optional<CompletableFuture<R>> offer(T thing) {
        Turn<T, R> turn = new Turn<>(thing, new CompletableFuture<>());
        return queue.offer(turn) ? Optional.of(turn.answer()) : Optional.empty();
    }

    int waiting() {
        return queue.size();
    }

    private void run() {
        List<Turn<T, R>> turns = new ArrayList<>();
        while (true) {
            try {
                turns.add(queue.take());
            } catch (InterruptedException e) {
                return;
            }
            queue.drainTo(turns, mostAtOnce - 1);
            work(List.copyOf(turns));
            turns.clear();
        }
    }

    private void work(List<Turn<T, R>> turns) {
        try {
            List<R> answers = work.apply(turns.stream().map(Turn::thing).toList());
            for (int i = 0; i < turns.size(); i++) {
                turns.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException | Error fault) {
            if (turns.size() == 1 || concernsAll.test(fault)) {
                turns.forEach(turn -> turn.answer().completeExceptionally(fault));
            } else {
                // one of them is at fault; the others shall not suffer for it
                turns.forEach(turn -> work(List.of(turn)));
            }
        }
    }
}
