package org.nuanqun.bench.load;

import java.io.IOException;

/** Signals that Java has no word for. */
public enum Signal {
    STOP,
    CONT;

    public void to(long process) {
        try {
            new ProcessBuilder("kill", "-" + name(), String.valueOf(process))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("no signal can be sent on this machine", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
