package org.nuanqun.tagging;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import org.nuanqun.people.Concerned;
import org.nuanqun.people.ConsentNoted;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.people.Purpose;
import org.nuanqun.platform.tag.PersonTags;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.PersonId;

/** Passes on what is learned of people as tags, in the transaction in which it is learned, and reads what stands there. */
@ApplicationScoped
public class Tagging {

    private final People people;
    private final Scripts scripts;
    private final List<PersonTags> platforms;

    Tagging(People people, Scripts scripts, @All List<PersonTags> platforms) {
        this.people = people;
        this.scripts = scripts;
        this.platforms = platforms;
    }

    void concerned(@Observes Concerned fact) {
        wish(fact.person(), nameOf(fact.condition()), true);
    }

    void consented(@Observes ConsentNoted fact) {
        wish(fact.person(), nameOf(fact.purpose()), fact.isGiven());
    }

    /** What stands beside somebody in the clients of colleagues; empty where no platform has such tags. */
    public List<PersonTags.Tag> of(List<Person> faces) {
        return faces.stream()
                .flatMap(face -> at(face.account()).flatMap(tags -> tags.of(face.account(), face.key()).stream()))
                .distinct()
                .toList();
    }

    private void wish(PersonId person, String tag, boolean isOn) {
        for (Person face : people.facesOf(person)) {
            at(face.account()).forEach(tags -> tags.wish(face.account(), face.key(), tag, isOn));
        }
    }

    private Stream<PersonTags> at(AccountId account) {
        return platforms.stream().filter(tags -> tags.platform().equals(account.platform()));
    }

    private String nameOf(ConditionCode condition) {
        return scripts.current().nameOf(condition);
    }

    private static String nameOf(Purpose purpose) {
        return switch (purpose) {
            case TRIAGE -> "同意分诊";
            case EDUCATION -> "同意患教";
            case FOLLOW_UP -> "同意随访";
            case RESEARCH -> "同意科研";
        };
    }
}
