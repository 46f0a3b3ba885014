package org.nuanqun.database;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The first to act when the service is up: keeps what the database serves, and ends a start that does not fit it. */
@ApplicationScoped
class GuardServiceMode {

    private final DataSource dataSource;

    GuardServiceMode(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void onStart(@Observes @Priority(1) StartupEvent started) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Durability.of(connection).refuseIfForgetful();
            mode().keepIn(connection);
        }
    }

    private static ServiceMode mode() {
        return ConfigUtils.isProfileActive("prod") ? ServiceMode.PRODUCTION : ServiceMode.SANDBOX;
    }
}
