package org.nuanqun.console;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.nuanqun.staff.Operator;

/** A fresh window of the class's operator for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ConsoleJourney {

    @TestHTTPResource("/")
    URI address;

    @Inject
    SeededDesk desk;

    ConsoleWindow window;
    Operator operator;

    /** Furnishes the desk and names who sits at it. */
    abstract Operator operator();

    @BeforeAll
    void the_operator_comes_to_work() {
        operator = operator();
    }

    @BeforeEach
    void a_fresh_window() {
        window = ConsoleWindow.of(desk.session(operator), address);
    }

    @AfterEach
    void close_the_window() {
        window.close();
    }
}
