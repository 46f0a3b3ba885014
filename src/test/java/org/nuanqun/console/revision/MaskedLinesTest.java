package org.nuanqun.console.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.SpeakerKind;
import org.nuanqun.conversation.Spoken;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.groups.Groups;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.Ids;

@QuarkusTest
class MaskedLinesTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/masked");
    private static final String GROUP = "masked-group";
    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");

    @Inject
    MaskedLines lines;

    @Inject
    People people;

    @Inject
    Groups groups;

    @Inject
    Conversations conversations;

    @Inject
    Transcript transcript;

    @Test
    void in_a_group_the_others_are_masked_as_well_as_she_and_whom_she_writes_for() {
        Person speaker = member("郎月");
        member("苗小满");
        people.noteWritesFor(speaker.id(), "妹妹", "郎星", AT);

        UUID line = heard(speaker, "我是郎月，苗小满说郎星可以吃香蕉");

        assertThat(lines.of(line).map(MaskedLine::words)).contains("我是▇▇，▇▇说▇▇可以吃香蕉");
    }

    private Person member(String name) {
        Person person = people.known(ACCOUNT, "masked-" + name, name, AT);
        groups.joined(groups.known(ACCOUNT, GROUP, AT).id(), person.id(), AT);
        return person;
    }

    private UUID heard(Person speaker, String words) {
        ConversationId conversation = conversations.of(ACCOUNT, Chat.inGroup(GROUP, speaker.key()), AT);
        UUID line = Ids.next();
        QuarkusTransaction.requiringNew()
                .run(() -> transcript.add(new Spoken(
                        line,
                        conversation,
                        LineKind.HEARD,
                        SpeakerKind.PATIENT,
                        speaker.name(),
                        "",
                        words,
                        LineState.HANDLED,
                        "",
                        AT)));
        return line;
    }
}
