package org.nuanqun.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void is_read_as_java_writes_it() {
        DatabaseAddress address = DatabaseAddress.read(
                "jdbc:postgresql://db:5432/nuanqun?user=nurse&password=s%26cret&sslmode=require",
                Optional.empty(), Optional.empty());

        assertThat(address)
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db:5432/nuanqun?sslmode=require", "nurse", "s&cret"));
    }

    @Test
    void is_read_as_everybody_else_writes_it() {
        assertThat(DatabaseAddress.read("postgres://nurse:secret@db/nuanqun", Optional.empty(), Optional.empty()))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/nuanqun", "nurse", "secret"));
    }

    @Test
    void takes_user_and_password_from_beside_it() {
        assertThat(DatabaseAddress.read("postgresql://db/nuanqun", Optional.of("nurse"), Optional.of("secret")))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/nuanqun", "nurse", "secret"));
    }

    @Test
    void never_shows_its_password() {
        assertThat(DatabaseAddress.read("postgres://nurse:secret@db/nuanqun", Optional.empty(), Optional.empty()))
                .hasToString("jdbc:postgresql://db/nuanqun as nurse");
        assertThatThrownBy(() -> DatabaseAddress.read("mysql://nurse:secret@db/x", Optional.empty(), Optional.empty()))
                .isInstanceOf(StartRefused.class)
                .hasMessageNotContaining("secret");
    }
}
