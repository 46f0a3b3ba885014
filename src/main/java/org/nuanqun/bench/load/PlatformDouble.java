package org.nuanqun.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** The pretend platform's side of the wire in a process that no trial kills; its journal says what really went out. */
public final class PlatformDouble implements AutoCloseable {

    private static final String CAPABILITIES =
            "{\"mayHearWords\":true,\"mayReplyByItself\":true,\"needsConfirmation\":false}";
    private static final long TOO_LONG_MILLIS = 7_000;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final List<Effect> journal = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private volatile Mood mood = Mood.WELL;
    private volatile Runnable onCall = () -> {};

    private PlatformDouble(HttpServer server) {
        this.server = server;
    }

    public static PlatformDouble open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
            PlatformDouble platform = new PlatformDouble(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/sandbox/platform/messages", platform::take);
            server.createContext("/sandbox/platform/capabilities", exchange -> answer(exchange, 200, CAPABILITIES));
            server.createContext("/", exchange -> answer(exchange, 200, ""));
            server.start();
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException("the platform double finds no port", e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void behave(Mood how) {
        mood = how;
    }

    /** Runs once, between the next message and its answer. */
    public void atNextCall(Runnable what) {
        onCall = what;
    }

    public List<Effect> journal() {
        synchronized (journal) {
            return List.copyOf(journal);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        JsonNode call = json.readTree(exchange.getRequestBody().readAllBytes());
        if (mood == Mood.BUSY) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            answer(exchange, 503, "");
            return;
        }
        String ownId = call.path("ownId").asText();
        journal.add(new Effect(ownId, call.path("person").asText(), System.nanoTime(), known.add(ownId)));
        runOnce();
        switch (mood) {
            case CUT_AFTER_TAKING -> exchange.close();
            case GARBAGE -> answer(exchange, 200, "<html>");
            case TOO_SLOW -> {
                nap();
                answer(exchange, 200, sent(ownId));
            }
            case WELL, BUSY -> answer(exchange, 200, sent(ownId));
        }
    }

    private synchronized void runOnce() {
        Runnable what = onCall;
        onCall = () -> {};
        what.run();
    }

    private static String sent(String ownId) {
        return "{\"code\":0,\"id\":\"p-" + ownId + "\"}";
    }

    private static void nap() {
        try {
            Thread.sleep(TOO_LONG_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
