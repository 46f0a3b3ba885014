package org.nuanqun.console.authoring;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.console.work.WorkWords;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.education.RecallLessons;
import org.nuanqun.knowledge.GivenAnswers;
import org.nuanqun.outreach.BroadcastRefused;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.scripts.Recalled;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.PersonId;

/** Reads what the scripts in force recall, and who has it. */
@RequestScoped
class RecalledReader {

    private static final int NAMED = 40;

    private final Scripts scripts;
    private final RecallLessons lessons;
    private final GivenAnswers answers;
    private final Conversations conversations;
    private final People people;
    private final Shells shells;
    private final Pages pages;

    RecalledReader(
            Scripts scripts,
            RecallLessons lessons,
            GivenAnswers answers,
            Conversations conversations,
            People people,
            Shells shells,
            Pages pages) {
        this.scripts = scripts;
        this.lessons = lessons;
        this.answers = answers;
        this.conversations = conversations;
        this.people = people;
        this.shells = shells;
        this.pages = pages;
    }

    TemplateInstance page(String fault) {
        return pages.inTheReadersLanguage(new RecalledView(
                shells.around("answers"),
                fault,
                scripts.current().recalled().stream().map(this::line).toList()));
    }

    TemplateInstance refused(BroadcastRefused refused) {
        WorkWords words = pages.language().words(WorkWords.class);
        String claims = refused.claims().stream()
                .map(claim -> words.broadcastClaim(claim.words(), claim.why(), claim.law(), claim.instead()))
                .collect(Collectors.joining(" "));
        return page(claims.isEmpty() ? words().correctionRefused() : claims);
    }

    Collection<PersonId> whoHas(String what) {
        return scripts.current().recalled().stream()
                .filter(one -> key(one).equals(what))
                .findFirst()
                .map(this::whoHas)
                .orElseThrow(NoSuchPage::new);
    }

    private RecalledLine line(Recalled one) {
        Map<PersonId, Person> have = people.find(whoHas(one));
        return new RecalledLine(
                key(one),
                one.title(),
                one.why(),
                words().have(have.size()),
                have.values().stream().map(Person::name).sorted().limit(NAMED).collect(Collectors.joining("、")),
                !have.isEmpty(),
                words().correction(one.title(), one.why()));
    }

    private List<PersonId> whoHas(Recalled one) {
        return one.isLesson()
                ? lessons.whoHas(one)
                : answers.givenIn(one.code()).stream()
                        .flatMap(id -> conversations.find(id).stream())
                        .flatMap(this::patient)
                        .distinct()
                        .toList();
    }

    private Stream<PersonId> patient(Conversation conversation) {
        return conversation.chat().person().stream()
                .flatMap(key -> people.find(conversation.account(), key).stream())
                .map(Person::id);
    }

    private static String key(Recalled one) {
        return one.course() + "/" + one.code();
    }

    private RecallWords words() {
        return pages.language().words(RecallWords.class);
    }
}
