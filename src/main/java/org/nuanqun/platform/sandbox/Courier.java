package org.nuanqun.platform.sandbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jboss.logging.Logger;
import org.nuanqun.platform.sandbox.OwedWebhooks.Left;
import org.nuanqun.platform.sandbox.OwedWebhooks.Owed;
import org.nuanqun.platform.sandbox.OwedWebhooks.Standing;

/** Carries webhooks to the service over HTTP, as often as a real platform would, and goes on after a restart. */
@ApplicationScoped
class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final long LONGEST_NAP_MILLIS = 250;
    private static final int CHATS_AT_ONCE = 8;
    private static final int MOST_AT_A_LOOK = 200;

    private final OkHttpClient http = new OkHttpClient.Builder()
            .callTimeout(Duration.ofSeconds(5))
            .connectionPool(new ConnectionPool(64, 1, TimeUnit.MINUTES))
            .retryOnConnectionFailure(true)
            .followRedirects(false)
            .build();

    private final OwedWebhooks owed;
    private final Behaviours behaviours;
    private final SandboxSecrets secrets;
    private final PlatformAddress address;
    private final Event<SandboxChanged> changed;
    private volatile boolean isStopping;

    Courier(
            OwedWebhooks owed,
            Behaviours behaviours,
            SandboxSecrets secrets,
            PlatformAddress address,
            Event<SandboxChanged> changed) {
        this.owed = owed;
        this.behaviours = behaviours;
        this.secrets = secrets;
        this.address = address;
        this.changed = changed;
    }

    void start(@Observes StartupEvent started, SandboxSwitch power) {
        if (power.isOn()) {
            Thread.ofVirtual().name("sandbox-courier").start(this::carryWhatWasLeft);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        isStopping = true;
    }

    /** Delivers one webhook and says how it ended; while the platform is disconnected it says so at once. */
    Standing deliver(String identity) {
        while (true) {
            owed.claim(identity).ifPresent(this::post);
            Standing standing = owed.standing(identity);
            if (standing.isSettled() || isStopping || behaviours.now().disconnected()) {
                return standing;
            }
            nap(Math.clamp(standing.waitMillis(), 10, LONGEST_NAP_MILLIS));
        }
    }

    /** For what nobody waits to hear of. */
    void deliverSoon(String identity) {
        Thread.ofVirtual().name("sandbox-post").start(() -> deliver(identity));
    }

    private void carryWhatWasLeft() {
        while (!isStopping) {
            boolean wasBusy = address.isKnown() && carrySome();
            nap(wasBusy ? 20 : 500);
        }
    }

    /** Chats side by side, one chat in order: what was held back must not arrive upside down. */
    private boolean carrySome() {
        Semaphore room = new Semaphore(CHATS_AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Collection<List<Left>> chats = owed.leftBehind(MOST_AT_A_LOOK).stream()
                    .collect(Collectors.groupingBy(Left::chat))
                    .values();
            chats.forEach(chat -> threads.execute(() -> carryInOrder(chat, room)));
            return !chats.isEmpty();
        } catch (IllegalStateException e) {
            LOG.warn("the pretend platform could not look for webhooks it still owes; it will look again", e);
            return false;
        }
    }

    private void carryInOrder(List<Left> chat, Semaphore room) {
        room.acquireUninterruptibly();
        try {
            boolean hasArrived = true;
            for (int i = 0; i < chat.size() && hasArrived && !isStopping; i++) {
                hasArrived = carry(chat.get(i));
            }
        } finally {
            room.release();
        }
    }

    private boolean carry(Left left) {
        try {
            owed.claim(left.identity()).ifPresent(this::post);
            return owed.standing(left.identity()).isSettled();
        } catch (IllegalStateException e) {
            LOG.warnf(e, "the webhook %s could not be posted; it stays owed", left.identity());
            return false;
        }
    }

    private void post(Owed webhook) {
        try {
            int status = postOnce(webhook);
            if (status / 100 == 2) {
                owed.acknowledged(webhook.identity(), status);
                repeat(webhook);
            } else {
                owed.failed(webhook.identity(), status);
            }
        } catch (ConnectException e) {
            owed.notReached(webhook.identity());
        } catch (IOException e) {
            owed.failed(webhook.identity(), 0);
        }
        changed.fire(SandboxChanged.everywhere("webhooks"));
    }

    private void repeat(Owed webhook) throws IOException {
        for (int i = 1; i < behaviours.now().repeat(); i++) {
            postOnce(webhook);
            owed.repeated(webhook.identity());
        }
    }

    private int postOnce(Owed webhook) throws IOException {
        String timestamp = String.valueOf(webhook.epochSecond());
        String signature = secrets.current().signingKey().sign(webhook.identity(), timestamp, webhook.body());
        Request request = new Request.Builder()
                .url(address.get() + "/webhooks/" + SandboxAdapter.DEMO)
                .header("webhook-id", webhook.identity())
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", signature)
                .post(RequestBody.create(webhook.body(), JSON))
                .build();
        try (Response response = http.newCall(request).execute()) {
            return response.code();
        }
    }

    private static void nap(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
