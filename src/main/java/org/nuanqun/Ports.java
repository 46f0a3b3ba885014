package org.nuanqun;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.nuanqun.database.StartRefused;

/** Asks for a port before anything is started, so that a taken one costs one sentence and no time. */
final class Ports {

    private Ports() {}

    /** Both would listen, and requests would reach now one, now the other. */
    static void requireApart(int port, int managementPort) {
        if (port == managementPort) {
            throw new StartRefused("--port and --management-port are both " + port + "; choose two different ports.");
        }
    }

    /** The port itself, or any free one for 0. */
    static int claim(int port, String host, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getByName(host), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + port + " on " + host + " is taken (" + e.getMessage()
                            + "); stop the program that holds it, or choose another with " + option + ".",
                    e);
        }
    }
}
