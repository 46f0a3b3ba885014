package org.nuanqun.console;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.nuanqun.staff.Operator;

/** One browser for the class, a fresh window of its operator for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ConsoleJourney {

    @TestHTTPResource("/")
    URI address;

    @Inject
    SeededDesk desk;

    Browsers browsers;
    ConsoleWindow window;
    Operator operator;

    /** Furnishes the desk and names who sits at it. */
    abstract Operator operator();

    @BeforeAll
    void open_a_browser() {
        browsers = Browsers.start();
        operator = operator();
    }

    @AfterAll
    void close_the_browser() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @BeforeEach
    void a_fresh_window() {
        window = ConsoleWindow.of(operator, browsers, address);
    }

    @AfterEach
    void close_the_window() {
        window.close();
    }
}
