package org.nuanqun.platform.wecom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.database.Sql;
import org.nuanqun.people.Arrival;
import org.nuanqun.people.Arrivals;
import org.nuanqun.people.People;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.PlatformDouble;

/** Who came and went without a callback is found in the colleagues' lists of customers, and nobody is greeted late. */
@QuarkusTest
class ReconcileContactsJourneyTest {

    private static final List<String> COLLEAGUES = List.of("zhangsan", "lisi", "wangwu");

    @Inject
    AccountBook accounts;

    @Inject
    Sql sql;

    @Inject
    People people;

    @Inject
    Arrivals arrivals;

    @Inject
    MeterRegistry meters;

    private final PlatformDouble platform = new PlatformDouble(0);
    private ConnectedAccount account;

    @BeforeEach
    void a_corporation_with_an_old_customer_is_connected() {
        platform.contacts().adds("wmOld", "zhangsan", "poster");
        platform.contacts().pagesOfCustomers(4);
        connect();
    }

    private void connect() {
        account = ConnectedAccount.of(
                accounts,
                "wecom",
                platform.accountFile(),
                Map.of("reconcile-contacts-every", "PT0.5S", "heal-after", "PT0S"));
        platform.callbacks().goTo(account.callbackAt(RestAssured.port));
        eventually(() -> assertThat(rows("wecom_follow_baseline")).isEqualTo(1));
    }

    @AfterEach
    void and_disconnected() {
        account.close();
        platform.close();
    }

    @Test
    void without_a_single_callback_everybody_who_came_and_went_is_found_and_counted_and_none_is_greeted() {
        double before = healed();
        platform.callbacks().drop(true);
        List<String> came = IntStream.range(0, 25).mapToObj(i -> "wmLost" + i).toList();
        came.forEach(one -> platform.contacts().adds(one, COLLEAGUES.get(came.indexOf(one) % 3), "poster"));
        eventually(() ->
                assertThat(came).allSatisfy(one -> assertThat(isThere(one)).isTrue()));
        assertThat(healed() - before).isEqualTo(25);
        assertThat(came).allSatisfy(one -> {
            assertThat(arrivalOf(one).state()).isEqualTo("poster");
            assertThat(platform.contacts().welcomeOf(one)).isEmpty();
        });
        assertThat(platform.contacts().openDrafts()).isEmpty();

        List<String> went = came.subList(0, 7);
        went.forEach(one -> platform.contacts().isDeleted(one, COLLEAGUES.get(came.indexOf(one) % 3)));
        eventually(() ->
                assertThat(went).allSatisfy(one -> assertThat(isThere(one)).isFalse()));
        assertThat(healed() - before).isEqualTo(32);
        assertThat(people.find(account.id(), "wmOld"))
                .as("who was there before is no news")
                .isEmpty();
    }

    @Test
    void who_is_known_by_a_callback_is_greeted_in_time_and_not_healed_and_a_late_callback_is_no_second_coming() {
        double before = healed();
        platform.contacts().adds("wmTold", "zhangsan", "poster");
        eventually(() -> assertThat(platform.contacts().welcomeOf("wmTold")).contains("我是小暖"));
        platform.callbacks().drop(true);
        platform.contacts().adds("wmLate", "lisi", "poster");
        eventually(() -> assertThat(people.find(account.id(), "wmLate")).isPresent());
        platform.callbacks().drop(false);
        platform.contacts().adds("wmLate", "lisi", "poster");
        rounds();
        assertThat(joins("wmLate")).isEqualTo(1);
        assertThat(joins("wmTold")).isEqualTo(1);
        assertThat(healed() - before).isEqualTo(1);
    }

    @Test
    void a_customer_who_deleted_a_colleague_is_gone_although_the_list_still_has_her_until_she_comes_again() {
        platform.contacts().adds("wmBack", "zhangsan", "poster");
        eventually(() -> assertThat(isThere("wmBack")).isTrue());
        platform.contacts().deletes("wmBack", "zhangsan");
        eventually(() -> assertThat(isThere("wmBack")).isFalse());
        rounds();
        assertThat(isThere("wmBack")).isFalse();
        platform.callbacks().drop(true);
        sql.update("update wecom_follow set gone_at = gone_at - interval '1 minute'");
        platform.contacts().adds("wmBack", "zhangsan", "poster");
        eventually(() -> assertThat(joins("wmBack")).isEqualTo(2));
    }

    @Test
    void a_callback_that_never_got_on_record_is_made_good_for() {
        platform.callbacks().drop(true);
        platform.contacts().adds("wmUnheard", "zhangsan", "poster");
        eventually(() -> assertThat(joins("wmUnheard")).isEqualTo(1));
        // as if the service had heard it and died before it was on record
        sql.update(
                "update wecom_follow set told_as = 'callback:lost', is_confirmed = false, since = since - interval '1"
                        + " hour' where contact = 'wmUnheard'");
        double before = healed();
        sql.update(
                "delete from conversation_entry where account = ? and identity like 'contact:%wmUnheard%'",
                account.id().toString());
        eventually(() -> assertThat(joins("wmUnheard")).isEqualTo(1));
        eventually(() -> assertThat(healed() - before).isEqualTo(1));
    }

    @Test
    void a_departure_whose_callback_never_got_on_record_is_made_good_for() {
        platform.contacts().adds("wmWent", "zhangsan", "poster");
        eventually(() -> assertThat(isThere("wmWent")).isTrue());
        platform.callbacks().drop(true);
        platform.contacts().deletes("wmWent", "zhangsan");
        double before = healed();
        // as if the service had heard it and died before it was on record
        sql.update("update wecom_follow set told_as = 'callback:lost', is_confirmed = false, is_gone = true,"
                + " gone_at = clock_timestamp() where contact = 'wmWent'");
        eventually(() -> assertThat(isThere("wmWent")).isFalse());
        rounds();
        assertThat(healed() - before).isEqualTo(1);
    }

    @Test
    void a_colleague_who_left_the_hospital_does_not_count_as_one_who_has_a_customer_still() {
        platform.callbacks().drop(true);
        platform.contacts().adds("wmBoth", "zhangsan", "poster");
        platform.contacts().adds("wmBoth", "lisi", "poster");
        eventually(() -> assertThat(joins("wmBoth")).isEqualTo(2));
        platform.contacts().leavesTheHospital("lisi");
        platform.contacts().isDeleted("wmBoth", "zhangsan");
        eventually(() -> assertThat(isThere("wmBoth")).isFalse());
    }

    @Test
    void a_colleague_without_a_licence_keeps_nobody_elses_customers_from_being_found() {
        account.close();
        platform.contacts().hasNoLicence("lisi");
        connect();
        double before = healed();
        platform.callbacks().drop(true);
        platform.contacts().adds("wmLicensed", "zhangsan", "poster");
        eventually(() -> assertThat(isThere("wmLicensed")).isTrue());
        assertThat(healed() - before).isEqualTo(1);
    }

    @Test
    void a_list_that_breaks_off_lets_nobody_be_taken_for_gone() {
        platform.contacts().adds("wmStays", "zhangsan", "poster");
        eventually(() -> assertThat(isThere("wmStays")).isTrue());
        double before = healed();
        for (int i = 0; i < 5; i++) {
            platform.moods().refuseNext("/cgi-bin/externalcontact/batch/get_by_user", -1);
        }
        rounds();
        assertThat(isThere("wmStays")).isTrue();
        assertThat(healed()).isEqualTo(before);
    }

    /** Until the lists were read twice more. */
    private void rounds() {
        for (int i = 0; i < 2; i++) {
            String before = listedAt();
            eventually(() -> assertThat(listedAt()).isNotEqualTo(before));
        }
    }

    private String listedAt() {
        return sql.first(
                        "select max(listed_at)::text from wecom_follow where account = ?",
                        row -> row.getString(1),
                        account.id().toString())
                .orElse("");
    }

    private double healed() {
        return meters.counter("platform.healed", "platform", "wecom", "kind", "contact")
                .count();
    }

    private boolean isThere(String customer) {
        return people.find(account.id(), customer).stream()
                .flatMap(person -> arrivals.of(person.id()).stream())
                .anyMatch(Arrival::isStill);
    }

    private Arrival arrivalOf(String customer) {
        return arrivals.of(people.find(account.id(), customer).orElseThrow().id())
                .getFirst();
    }

    private long joins(String customer) {
        return sql.first(
                        "select count(*) from conversation_entry e join conversation_conversation c on c.id ="
                                + " e.conversation_id where c.account = ? and c.person_key = ? and e.kind = 'JOINED'",
                        row -> row.getLong(1),
                        account.id().toString(),
                        customer)
                .orElse(0L);
    }

    private long rows(String table) {
        return sql.first(
                        "select count(*) from " + table + " where account = ?",
                        row -> row.getLong(1),
                        account.id().toString())
                .orElse(0L);
    }

    private static void eventually(ThrowingRunnable check) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(check);
    }
}
