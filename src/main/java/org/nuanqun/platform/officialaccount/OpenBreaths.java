package org.nuanqun.platform.officialaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Webhooks that wait for the bot. Whoever completes a wait first decides: either the words go back as the answer, or the wait
 * ended and they go out as a message; never both. A repeat of the webhook gets the same answer again.
 */
@ApplicationScoped
class OpenBreaths {

    private static final int REMEMBERED = 2_000;

    private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private final Map<String, String> answered = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    void open(String chat) {
        waiting.put(chat, new CompletableFuture<>());
    }

    /** True if the words will go back with a webhook that waits; false if none waits any more. */
    boolean take(String chat, String words) {
        CompletableFuture<String> wait = waiting.get(chat);
        return wait != null && wait.complete(words);
    }

    /** Nobody need wait on: what there is to say cannot go this way. */
    void giveUp(String chat) {
        take(chat, "");
    }

    /** The words, or "" when the time is over. */
    String await(String chat, String identity, Duration within) {
        String before = remembered(identity);
        CompletableFuture<String> wait = waiting.get(chat);
        if (!before.isEmpty() || wait == null) {
            return before;
        }
        try {
            return remember(identity, wait.get(within.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            // complete() returns false if the words came in this very moment: then they are ours to give back
            return wait.complete("") ? "" : remember(identity, wait.join());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return wait.complete("") ? "" : wait.join();
        } catch (ExecutionException e) {
            return "";
        }
    }

    void close(String chat) {
        waiting.remove(chat);
    }

    private String remembered(String identity) {
        synchronized (answered) {
            return answered.getOrDefault(identity, "");
        }
    }

    private String remember(String identity, String words) {
        if (!words.isEmpty()) {
            synchronized (answered) {
                answered.put(identity, words);
            }
        }
        return words;
    }
}
