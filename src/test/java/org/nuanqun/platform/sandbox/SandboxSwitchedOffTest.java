package org.nuanqun.platform.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@TestProfile(SandboxSwitchedOffTest.Production.class)
class SandboxSwitchedOffTest {

    public static class Production implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sandbox.enabled", "false");
        }
    }

    private record Door(String method, String path) {}

    /** Read from the code, so that a door added later is tried as well. */
    @TestFactory
    Stream<DynamicTest> nothing_of_it_is_there() {
        List<Door> doors = doors();
        assertThat(doors)
                .contains(
                        new Door("GET", "/sandbox/api/clock"),
                        new Door("POST", "/sandbox/api/clock"),
                        new Door("POST", "/sandbox/api/messages"),
                        new Door("GET", "/sandbox/trace"))
                .hasSizeGreaterThan(20);
        return doors.stream()
                .map(door -> DynamicTest.dynamicTest(door.toString(), () -> given().contentType(ContentType.JSON)
                        .body(door.method().equals("GET") ? "" : "{}")
                        .request(door.method(), door.path())
                        .then()
                        .statusCode(404)));
    }

    @Test
    void its_platform_is_unknown() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/webhooks/sandbox/demo")
                .then()
                .statusCode(404);
    }

    private static List<Door> doors() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.nuanqun").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .filter(type -> path(type).startsWith("/sandbox"))
                        .flatMap(SandboxSwitchedOffTest::doors)
                        .toList();
    }

    private static Stream<Door> doors(JavaClass resource) {
        return resource.getMethods().stream()
                .flatMap(method -> verbs(method).map(verb -> new Door(verb, path(resource) + path(method))));
    }

    private static Stream<String> verbs(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(annotation ->
                        annotation
                                .getRawType()
                                .tryGetAnnotationOfType(HttpMethod.class)
                                .map(HttpMethod::value)
                                .stream());
    }

    private static String path(JavaClass resource) {
        return "/" + resource.getAnnotationOfType(Path.class).value().replaceAll("^/|/$", "");
    }

    private static String path(JavaMethod method) {
        return method.tryGetAnnotationOfType(Path.class)
                .map(path -> "/" + path.value().replaceAll("^/|/$", "").replaceAll("[{}]", ""))
                .orElse("");
    }
}
