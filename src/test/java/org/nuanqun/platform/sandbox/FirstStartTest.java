package org.nuanqun.platform.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.nuanqun.database.Sql;

@QuarkusTest
class FirstStartTest {

    @Inject
    FirstGroups first;

    @Inject
    Sql sql;

    @Test
    void a_first_start_is_over_before_a_visitor_has_looked_around() {
        given().post("/sandbox/api/reset").then().statusCode(204);

        int groups = list("groups").size();
        int people = list("people").size();
        assertThat(groups).isGreaterThan(20);
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            JsonPath counters = given().get("/sandbox/api/counters").jsonPath();
            assertThat(counters.getInt("waiting")).isZero();
            assertThat(counters.getInt("recorded")).isEqualTo(groups + people);
            assertThat(counters.getInt("lost") + counters.getInt("parked")).isZero();
        });
    }

    @Test
    void the_first_people_are_welcomed_by_the_name_of_their_group() {
        given().post("/sandbox/api/reset").then().statusCode(204);

        String reception = given().get("/sandbox/api/groups").jsonPath().getString("find { it.name == '就诊大厅' }.key");
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(given().queryParam("group", reception)
                        .get("/sandbox/api/messages")
                        .jsonPath()
                        .getList("findAll { it.from.isBot }.text", String.class))
                .singleElement()
                .asString()
                .contains("就诊大厅"));
    }

    /** The second one begins while nothing of the first one is committed. */
    @Test
    void two_nodes_that_furnish_a_new_sandbox_at_once_both_come_up_and_furnish_it_once() throws Exception {
        emptied();
        CompletableFuture<Void> second = QuarkusTransaction.requiringNew().call(() -> {
            first.openWhatIsMissing();
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> first.openWhatIsMissing());
            await().until(() -> other.isDone() || isSomebodyWaiting());
            return other;
        });

        second.get(20, TimeUnit.SECONDS);

        assertThat(names("groups")).isNotEmpty().doesNotHaveDuplicates();
        assertThat(names("people")).hasSize(4).doesNotHaveDuplicates();
    }

    /** A sandbox of the next generation in which nothing is. */
    private void emptied() {
        given().post("/sandbox/api/reset").then().statusCode(204);
        sql.update("update sandbox_behaviour set generation = generation + 1");
        for (String table : List.of("sandbox_group", "sandbox_person", "sandbox_webhook")) {
            sql.update("update " + table + " set is_archived = true where not is_archived");
        }
    }

    private boolean isSomebodyWaiting() {
        return sql.first("select count(*) from pg_locks where not granted", row -> row.getLong(1) > 0)
                .orElseThrow();
    }

    private static List<String> names(String what) {
        return given().get("/sandbox/api/" + what).jsonPath().getList("name", String.class);
    }

    private static List<Object> list(String what) {
        return given().get("/sandbox/api/" + what).jsonPath().getList("$");
    }
}
