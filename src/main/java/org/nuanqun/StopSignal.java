package org.nuanqun;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import java.lang.reflect.Proxy;
import org.jboss.logging.Logger;

/**
 * Lets the service end before the process does. Left to the JVM, a signal starts all shutdown hooks at once, and the sentence
 * model's library takes its ground away (OrtEnvironment adds such a hook) while messages are still being read: the process
 * then dies of a segmentation fault instead of ending.
 */
final class StopSignal {

    private static final Logger LOG = Logger.getLogger(StopSignal.class);

    private StopSignal() {}

    /**
     * Only TERM, which the launcher, systemd and containers send; HUP and INT may be ignored on purpose by whoever started us in
     * the background. Where a JVM has no such signal, its own way of ending stays.
     */
    static void handle() {
        try {
            handle("TERM");
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            LOG.debugf("the signal TERM cannot be taken up: %s", e);
        }
    }

    /** By reflection, since the compiler warns of these classes whatever one does. */
    private static void handle(String name) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object ours = Proxy.newProxyInstance(
                StopSignal.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, words) -> {
                    if (method.getName().equals("handle")) {
                        Thread.ofPlatform().name("stop").start(StopSignal::stop);
                    }
                    return null;
                });
        signal.getMethod("handle", signal, handler)
                .invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
    }

    private static void stop() {
        Application service = Application.currentApplication();
        if (service != null && service.isStarted()) {
            Quarkus.asyncExit(0);
        } else {
            System.exit(0);
        }
    }
}
