package org.nuanqun.hosting;

import java.util.concurrent.Semaphore;

/**
 * How many lanes are worked on at once. A few places are kept for lanes in which seconds count - somebody seems to be in
 * danger, or a greeting lapses - and those may take the others too; so danger never queues behind chatter, and chatter always
 * has its own places.
 */
final class LanePlaces {

    private static final int KEPT_FOR_HASTE = 4;

    private final Semaphore all;
    private final Semaphore ordinary;

    LanePlaces(int atOnce) {
        this.all = new Semaphore(atOnce + KEPT_FOR_HASTE, true);
        this.ordinary = new Semaphore(atOnce, true);
    }

    /** Whether whatever is not urgent has to wait. */
    boolean areTaken() {
        return ordinary.availablePermits() == 0;
    }

    /** Does it as soon as there is a place. */
    void take(boolean isUrgent, Runnable work) throws InterruptedException {
        if (isUrgent) {
            with(all, work);
            return;
        }
        ordinary.acquire();
        try {
            with(all, work);
        } finally {
            ordinary.release();
        }
    }

    private static void with(Semaphore places, Runnable work) throws InterruptedException {
        places.acquire();
        try {
            work.run();
        } finally {
            places.release();
        }
    }
}
