package org.nuanqun;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The one process: everything the service does starts here. */
@QuarkusMain
public final class Nuanqun {

    private Nuanqun() {}

    public static void main(String... args) {
        Quarkus.run(args);
    }
}
