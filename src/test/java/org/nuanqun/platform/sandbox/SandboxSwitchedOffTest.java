package org.nuanqun.platform.sandbox;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(SandboxSwitchedOffTest.Production.class)
class SandboxSwitchedOffTest {

    public static class Production implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sandbox.enabled", "false");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sandbox",
                "/sandbox/join/g-1",
                "/sandbox/trace",
                "/sandbox/api/groups",
                "/sandbox/api/counters",
                "/sandbox/api/clock",
                "/sandbox/platform/capabilities"
            })
    void nothing_of_it_is_there(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void its_platform_is_unknown() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/webhooks/sandbox/demo")
                .then()
                .statusCode(404);
    }
}
