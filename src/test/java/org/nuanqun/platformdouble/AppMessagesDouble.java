package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Messages of an app to colleagues: some receivers may be wrong and it is still well (81013 when all are), and what is too much
 * for one of them is dropped without a word.
 */
public final class AppMessagesDouble {

    private static final int MOST_PER_MINUTE = 30;
    private static final int NOBODY = 81013;

    private final DoubleClock clock;
    private final Map<String, List<String>> received = new HashMap<>();
    private final Map<String, Deque<Instant>> lately = new HashMap<>();

    AppMessagesDouble(DoubleClock clock) {
        this.clock = clock;
    }

    public synchronized List<String> received(String colleague) {
        return List.copyOf(received.getOrDefault(colleague, List.of()));
    }

    synchronized JsonNode answer(Call call) {
        if (!call.path().endsWith("/send")) {
            return Call.error(48002);
        }
        List<String> wanted = List.of(call.text("touser").split("\\|"));
        List<String> wrong = wanted.stream()
                .filter(one -> !WaysDouble.COLLEAGUES.contains(one))
                .toList();
        if (wrong.size() == wanted.size()) {
            return Call.error(NOBODY);
        }
        String words = call.body().path(call.text("msgtype")).path("content").asText();
        wanted.stream().filter(WaysDouble.COLLEAGUES::contains).forEach(one -> drop(one, words));
        ObjectNode answer = Call.ok().put("msgid", "app-" + clock.now().toEpochMilli());
        return answer.put("invaliduser", String.join("|", wrong).toLowerCase(Locale.ROOT));
    }

    private void drop(String colleague, String words) {
        Deque<Instant> times = lately.computeIfAbsent(colleague, _ -> new ArrayDeque<>());
        Instant now = clock.now();
        while (!times.isEmpty() && times.getFirst().isBefore(now.minus(Duration.ofMinutes(1)))) {
            times.removeFirst();
        }
        if (times.size() < MOST_PER_MINUTE) {
            times.addLast(now);
            received.computeIfAbsent(colleague, _ -> new ArrayList<>()).add(words);
        }
    }
}
