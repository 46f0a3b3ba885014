package org.nuanqun.education;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.database.Sql;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.Chat;
import org.nuanqun.scripts.Recalled;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.CourseCode;

/** In a year no clock has reached, so that what is handed to delivery stays in the outbox. */
@QuarkusTest
class RecallLessonsTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final Instant NOON = Instant.parse("2037-05-05T04:00:00Z");

    @Inject
    RecallLessons recall;

    @Inject
    Education education;

    @Inject
    People people;

    @Inject
    Conversations conversations;

    @Inject
    Sql sql;

    @Test
    void what_waits_is_taken_back_and_who_has_it_is_known() {
        Enrolment had = enrolled();
        Enrolment waits = enrolled();
        education.sendDueLessons(NOON.plus(Duration.ofDays(1)).plus(Duration.ofHours(9)));
        Push first = education.pushes(waits.id()).getFirst();
        Recalled lesson = new Recalled("gestational-diabetes", first.lesson(), first.title(), "写错了");
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("update education_push set state = 'SENT' where enrolment_id = ?", had.id());
            sql.update("update delivery_saying set state = 'SENT' where starts_with(subject, ?)", had.id() + "/");
        });

        QuarkusTransaction.requiringNew().call(() -> recall.takeBack(lesson));

        assertThat(education.pushes(waits.id()).getFirst())
                .satisfies(push -> assertThat(push.state()).isEqualTo(PushState.NOT_SENT))
                .satisfies(push -> assertThat(push.reason()).isEqualTo("the lesson was recalled"));
        assertThat(recall.whoHas(lesson)).contains(had.person()).doesNotContain(waits.person());
    }

    private Enrolment enrolled() {
        Person person = people.known(ACCOUNT, "recall-" + UUID.randomUUID(), "何佳", NOON);
        return education.enrol(
                person.id(),
                conversations.of(ACCOUNT, Chat.oneToOne(person.key()), NOON),
                new CourseCode("gestational-diabetes"),
                NOON);
    }
}
