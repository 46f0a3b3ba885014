package org.nuanqun.platform.webhookrobot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.PlatformDouble;
import org.nuanqun.platformdouble.RobotDouble;

@QuarkusTest
class CallByRobotTest {

    @Inject
    AccountBook accounts;

    @Inject
    CallByRobot robot;

    private final PlatformDouble platform = new PlatformDouble(0);

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_robot_calls_for_its_departments_and_for_no_other() {
        Map<String, String> file = Map.of("api", platform.url(), "key", RobotDouble.KEY, "departments", "obstetrics");
        try (ConnectedAccount connected = ConnectedAccount.of(accounts, "webhookrobot", file, Map.of())) {
            assertThat(connected.id().platform()).isEqualTo("webhookrobot");
            robot.call("obstetrics", "有一位患者在等人工");
            robot.call("cardiology", "别的科室");
            assertThat(platform.robots().said()).containsExactly("有一位患者在等人工");
        }
    }

    @Test
    void a_robot_that_was_removed_is_no_fault_of_ours() {
        Map<String, String> file = Map.of("api", platform.url(), "key", "removed");
        try (ConnectedAccount connected = ConnectedAccount.of(accounts, "webhookrobot", file, Map.of())) {
            robot.call("obstetrics", "有一位患者在等人工");
            assertThat(platform.robots().said()).isEmpty();
            assertThat(connected.id().name()).isNotEmpty();
        }
    }
}
