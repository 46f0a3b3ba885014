package org.nuanqun.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the database could forget what it has acknowledged. */
@Readiness
@ApplicationScoped
class DurabilityHealth implements HealthCheck {

    private final DataSource dataSource;

    DurabilityHealth(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database is durable");
        try (Connection connection = dataSource.getConnection()) {
            Durability durability = Durability.of(connection);
            return answer.withData("version", durability.version())
                    .withData("fsync", durability.fsync())
                    .withData("synchronous_commit", durability.synchronousCommit())
                    .withData("full_page_writes", durability.fullPageWrites())
                    .status(durability.objection().isEmpty())
                    .build();
        } catch (SQLException e) {
            return answer.withData("trouble", String.valueOf(e.getSQLState()))
                    .down()
                    .build();
        }
    }
}
