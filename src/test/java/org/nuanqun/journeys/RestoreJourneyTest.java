package org.nuanqun.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.backup.UnderTheService;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.Restorations;
import org.nuanqun.database.Sql;
import org.nuanqun.education.Education;
import org.nuanqun.education.Enrolment;
import org.nuanqun.education.Push;
import org.nuanqun.people.People;
import org.nuanqun.platform.Chat;
import org.nuanqun.scripts.Anchor;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.time.MovableClock;
import org.nuanqun.vocabulary.AccountId;

/** A database made of an old backup: no lesson reaches a patient twice, and the course goes on. */
@QuarkusTest
class RestoreJourneyTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Education education;

    @Inject
    People people;

    @Inject
    Conversations conversations;

    @Inject
    Scripts scripts;

    @Inject
    Restorations restorations;

    @Inject
    Sql sql;

    @Inject
    MovableClock time;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private Path folder;
    private UnderTheService database;
    private Patient patient;
    private Enrolment enrolment;

    @BeforeEach
    void a_patient_has_had_her_first_lesson_when_the_backup_is_taken() throws IOException {
        folder = Files.createTempDirectory("nuanqun-restore-");
        database = new UnderTheService(new DatabaseAddress(url, user, password), folder.resolve("old.zip"));
        patient = Patient.alone("白露");
        Instant now = time.now();
        var person = people.known(ACCOUNT, patient.key(), "白露", now);
        enrolment = education.enrol(
                person.id(), conversations.of(ACCOUNT, Chat.oneToOne(patient.key()), now), course().code(), now);
        nextLesson();
        database.backUp();
    }

    @AfterEach
    void the_gap_is_forgotten_and_today_comes_back() throws IOException {
        Files.deleteIfExists(folder.resolve("old.zip"));
        Files.delete(folder);
        sql.update("delete from database_restoration");
        restorations.settle();
        time.moveTo(Clock.systemUTC().instant());
    }

    @Test
    void what_may_have_been_sent_since_the_backup_is_not_sent_again_where_nobody_knows() throws SQLException {
        nextLesson();
        nextLesson();
        List<String> before = lessonsHeard();

        database.loseAndRestore();
        restorations.settle();
        education.sendDueLessons(time.now());
        List<String> known = lessonsHeard();
        nextLesson();

        assertThat(before).hasSize(3);
        assertThat(known).hasSize(1);
        assertThat(lessonsHeard()).hasSize(2).doesNotContainAnyElementsOf(before.subList(1, 3));
        assertThat(education.pushes(enrolment.id()))
                .extracting(Push::reason)
                .containsExactly(
                        "",
                        "restored from a backup, perhaps sent before",
                        "restored from a backup, perhaps sent before",
                        "");
    }

    @Test
    void what_the_replaced_database_sent_is_not_sent_again_and_what_it_missed_is() throws SQLException {
        nextLesson();
        List<String> before = lessonsHeard();
        time.moveTo(dueNext());

        database.restoreInItsPlace();
        restorations.settle();
        education.sendDueLessons(time.now());

        await().atMost(SOON).untilAsserted(() -> assertThat(lessonsHeard()).hasSize(2));
        assertThat(lessonsHeard()).containsOnlyOnce(before.getFirst()).doesNotContain(before.getLast());
        assertThat(education.pushes(enrolment.id())).hasSize(3);
    }

    @Test
    void a_message_heard_again_is_a_persons_to_answer_unless_it_is_danger() {
        rememberAGapAroundNow();
        Patient asking = Patient.alone("秋分");
        Patient bleeding = Patient.alone("霜降");

        asking.says("转人工");
        bleeding.says("怀孕36周，刚才突然流了好多血，肚子很痛");

        bleeding.hears("拨打120或去最近的产科急诊，不要在这里等回复");
        await().atMost(SOON).untilAsserted(() -> assertThat(ticketsOf(asking))
                .containsExactly("DELIVERY heard again after a restore, perhaps answered before"));
        assertThat(asking.heard()).isEmpty();
        assertThat(ticketsOf(bleeding)).singleElement().asString().startsWith("RED_FLAG");
    }

    private void rememberAGapAroundNow() {
        sql.update(
                "insert into database_restoration (id, taken_at, is_sent_known, settled_at)"
                        + " values (gen_random_uuid(), ?, true, ?)",
                time.now().minusSeconds(60),
                time.now().plusSeconds(600));
        restorations.settle();
    }

    private List<String> ticketsOf(Patient patient) {
        return sql.query(
                "select t.reason || ' ' || t.finding from handoff_ticket t join conversation_conversation c"
                        + " on c.id = t.conversation_id where c.person_key = ?",
                row -> row.getString(1),
                patient.key());
    }

    private void nextLesson() {
        int before = lessonsHeard().size();
        time.moveTo(dueNext());
        education.sendDueLessons(time.now());
        await().atMost(SOON).untilAsserted(() -> assertThat(lessonsHeard()).hasSizeGreaterThan(before));
    }

    private Instant dueNext() {
        return education.find(enrolment.id()).orElseThrow().next().orElseThrow().at();
    }

    /** The pretend platform is restored with everything else, so what it shows is what it was told since the backup. */
    private List<String> lessonsHeard() {
        return patient.heard().stream()
                .filter(text -> course().lessons().stream().anyMatch(lesson -> text.contains(lesson.title())))
                .toList();
    }

    private CourseScript course() {
        return scripts.current().courses().values().stream()
                .filter(course -> course.anchor() == Anchor.ENROLMENT)
                .findFirst()
                .orElseThrow();
    }
}
