package org.nuanqun.platformdouble;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Calls a service back as the platforms do: signed and sealed, within five seconds, three times at most. */
public final class Callbacks {

    public static final String TOKEN = "QDG6eK";
    public static final String AES_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";

    private static final int ATTEMPTS = 3;
    private static final Duration CHECK_WITHIN = Duration.ofSeconds(1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Envelope envelope;
    private final Habits habits;
    private final List<String> keptBack = new ArrayList<>();
    private volatile String address = "";
    private volatile boolean isDropping;
    private volatile boolean isReordering;
    private volatile int copies = 1;

    private volatile String lastAnswer = "";

    Callbacks(Envelope envelope, Habits habits) {
        this.envelope = envelope;
        this.habits = habits;
    }

    /** Where the service listens: the callback address an administrator would enter. */
    public void goTo(String url) {
        address = url;
    }

    public void drop(boolean isOn) {
        isDropping = isOn;
    }

    /** Every second callback overtakes the one before it. */
    public void reorder(boolean isOn) {
        isReordering = isOn;
    }

    public void repeat(int times) {
        copies = times;
    }

    /** The check of an address; what it answered, "" if nothing came within a second. */
    public String check(String words) {
        return send(
                        HttpRequest.newBuilder(URI.create(address + envelope.check(words)))
                                .GET(),
                        CHECK_WITHIN)
                .body();
    }

    /** What was answered in the same breath, with its envelope taken off; "" if nothing was. */
    String lastAnswer() {
        return lastAnswer.isBlank() || lastAnswer.strip().contentEquals("success") ? "" : envelope.open(lastAnswer);
    }

    /** Tells one event; the status of the last attempt, 0 if it was dropped, kept back or not taken. */
    int tell(String xml) {
        if (isDropping || address.isEmpty()) {
            return 0;
        }
        if (isReordering && keptBack.isEmpty()) {
            keptBack.add(xml);
            return 0;
        }
        int status = insist(xml);
        keptBack.forEach(this::insist);
        keptBack.clear();
        return status;
    }

    private int insist(String xml) {
        String written = XmlStyle.valueOf(habits.text(Habit.XML).toUpperCase(Locale.ROOT))
                .of(xml);
        int status = 0;
        for (int copy = 0; copy < copies; copy++) {
            status = attempts(written);
        }
        return status;
    }

    private int attempts(String message) {
        Envelope.Wrapped wrapped = envelope.wrap(message);
        int status = post(wrapped);
        for (int attempt = 1; attempt < ATTEMPTS && isRetried(status); attempt++) {
            pause();
            wrapped = habits.isOn(Habit.FRESH_NONCE) ? envelope.wrap(message) : wrapped;
            status = post(wrapped);
        }
        return status;
    }

    /** No answer at all always is. */
    private boolean isRetried(int status) {
        return status == 0 || status / 100 != 2 && habits.isOn(Habit.RETRIES_ON_STATUS);
    }

    private void pause() {
        try {
            Thread.sleep(habits.time(Habit.RETRY_SPACING));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int post(Envelope.Wrapped wrapped) {
        Answer answer = send(
                HttpRequest.newBuilder(URI.create(address + wrapped.query()))
                        .header("Content-Type", wrapped.type())
                        .POST(HttpRequest.BodyPublishers.ofString(wrapped.body())),
                habits.time(Habit.CALLBACK_DEADLINE));
        lastAnswer = answer.status() == 200 ? answer.body() : "";
        return answer.status();
    }

    private record Answer(int status, String body) {}

    private Answer send(HttpRequest.Builder request, Duration within) {
        try {
            HttpResponse<String> response =
                    http.send(request.timeout(within).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(0, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, "");
        }
    }
}
