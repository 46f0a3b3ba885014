package org.nuanqun.platform.wecom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanqun.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.people.Purpose;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.tag.PersonTags;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.PlatformDouble;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.tagging.Tagging;
import org.nuanqun.vocabulary.ConditionCode;

/** What is learned of a customer stands as a tag beside her, and what colleagues wrote there is known here. */
@QuarkusTest
class TagsJourneyTest {

    private static final ConditionCode CONDITION = new ConditionCode("late-pregnancy");
    private static final String MARK = "/cgi-bin/externalcontact/mark_tag";

    @Inject
    AccountBook accounts;

    @Inject
    People people;

    @Inject
    Tagging tagging;

    @Inject
    Scripts scripts;

    @Inject
    Clock clock;

    private final PlatformDouble platform = new PlatformDouble(0);
    private ConnectedAccount account;

    @BeforeEach
    void a_corporation_that_wants_tags_is_connected() {
        connect(Map.of("tags", "true", "contacts-every", "PT1S"));
    }

    @AfterEach
    void and_disconnected() {
        account.close();
        platform.close();
    }

    @Test
    void a_condition_and_consent_are_marked_with_every_colleague_who_has_her_and_taken_off_again() {
        Person lin = known("wmLin", "zhangsan");
        platform.contacts().adds("wmLin", "lisi", "");
        people.concerns(lin.id(), CONDITION, clock.instant());
        people.give(lin.id(), Purpose.EDUCATION, "said yes", clock.instant());
        eventually(() ->
                assertThat(platform.contacts().tagsOn("wmLin", "lisi")).containsExactlyInAnyOrder(condition(), "同意患教"));
        assertThat(platform.contacts().tagsOn("wmLin", "zhangsan")).containsExactlyInAnyOrder(condition(), "同意患教");

        people.withdraw(lin.id(), Purpose.EDUCATION, "said no", clock.instant());
        eventually(() -> assertThat(platform.contacts().tagsOn("wmLin", "lisi")).containsExactly(condition()));
        eventually(() -> assertThat(names(lin)).containsExactly(condition()));
    }

    @Test
    void a_conflict_is_tried_again_and_a_tag_that_was_deleted_is_made_anew() {
        Person he = known("wmHe", "zhangsan");
        platform.moods().refuseNext(MARK, 45035);
        people.concerns(he.id(), CONDITION, clock.instant());
        eventually(
                () -> assertThat(platform.contacts().tagsOn("wmHe", "zhangsan")).containsExactly(condition()));

        platform.callbacks().drop(true);
        platform.contacts().deletesTag(condition());
        Person tao = known("wmTao", "zhangsan");
        people.concerns(tao.id(), CONDITION, clock.instant());
        eventually(() ->
                assertThat(platform.contacts().tagsOn("wmTao", "zhangsan")).containsExactly(condition()));
    }

    @Test
    void what_the_platform_will_not_take_is_said_beside_the_person() {
        platform.contacts().allowTags(0);
        Person xu = known("wmXu", "zhangsan");
        people.concerns(xu.id(), CONDITION, clock.instant());
        eventually(() -> assertThat(tagging.of(List.of(xu))).singleElement().satisfies(tag -> {
            assertThat(tag.name()).isEqualTo(condition());
            assertThat(tag.why()).contains("标签");
        }));
    }

    @Test
    void what_a_colleague_writes_in_her_client_is_known_even_when_the_callback_is_lost() {
        Person chen = known("wmChen", "zhangsan");
        platform.contacts().tagsByHand("wmChen", "zhangsan", "爱提问");
        eventually(() -> assertThat(names(chen)).containsExactly("爱提问"));
        platform.callbacks().drop(true);
        platform.contacts().tagsByHand("wmChen", "zhangsan", "住得远");
        eventually(() -> assertThat(names(chen)).containsExactly("住得远", "爱提问"));
    }

    @Test
    void without_the_setting_nothing_is_written() {
        account.close();
        connect(Map.of("contacts-every", "PT1S"));
        Person wu = known("wmWu", "zhangsan");
        people.concerns(wu.id(), CONDITION, clock.instant());
        platform.contacts().tagsByHand("wmWu", "zhangsan", "新来的");
        eventually(() -> assertThat(names(wu)).containsExactly("新来的"));
        assertThat(platform.contacts().tagsOn("wmWu", "zhangsan")).containsExactly("新来的");
    }

    private void connect(Map<String, String> more) {
        account = ConnectedAccount.bothWays(accounts, "wecom", platform, more);
    }

    /** Added her by a callback, or had done so before the callbacks were lost. */
    private Person known(String customer, String colleague) {
        platform.callbacks().drop(false);
        platform.contacts().adds(customer, colleague, "");
        eventually(() -> assertThat(people.find(account.id(), customer)).isPresent());
        return people.find(account.id(), customer).orElseThrow();
    }

    private String condition() {
        return scripts.current().conditions().get(CONDITION).name();
    }

    private List<String> names(Person person) {
        return tagging.of(List.of(person)).stream().map(PersonTags.Tag::name).toList();
    }
}
