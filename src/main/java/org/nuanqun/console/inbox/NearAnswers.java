package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.groups.Group;
import org.nuanqun.knowledge.AnswerFound;
import org.nuanqun.knowledge.Knowledge;
import org.nuanqun.people.People;
import org.nuanqun.scripts.AnswerScript;
import org.nuanqun.vocabulary.ConditionCode;

/**
 * Approved answers near to what the patient asked last, for the operator to choose from. They are quoted as they stand;
 * nothing is written about the patient.
 */
@RequestScoped
class NearAnswers {

    private static final int SHOWN = 3;

    /** "在吗" is said after the question as often as before it. */
    private static final int LOOKED_AT = 3;

    private final Knowledge knowledge;
    private final People people;
    private final Pages pages;

    NearAnswers(Knowledge knowledge, People people, Pages pages) {
        this.knowledge = knowledge;
        this.people = people;
        this.pages = pages;
    }

    List<Aids.Suggestion> to(Conversation conversation, Optional<Group> group, List<Line> lines) {
        Moments moments = pages.moments();
        Set<ConditionCode> about = about(conversation, group);
        LocalDate today = moments.date(moments.now());
        List<AnswerFound> found = asked(conversation, lines)
                .map(words -> knowledge.nearest(words, about, today, SHOWN))
                .filter(near -> !near.isEmpty())
                .findFirst()
                .orElse(List.of());
        return numbered(found, moments);
    }

    private static Stream<String> asked(Conversation conversation, List<Line> lines) {
        return lines.reversed().stream()
                .filter(line ->
                        line.kind() == LineKind.HEARD && line.conversation().equals(conversation.id()))
                .map(line -> line.content().words())
                .filter(words -> !words.isBlank())
                .limit(LOOKED_AT);
    }

    private List<Aids.Suggestion> numbered(List<AnswerFound> found, Moments moments) {
        AidWords words = pages.language().words(AidWords.class);
        List<Aids.Suggestion> suggestions = new ArrayList<>();
        for (AnswerFound one : found) {
            suggestions.add(written(suggestions.size() + 1, one.answer(), words, moments));
        }
        return suggestions;
    }

    private static Aids.Suggestion written(int key, AnswerScript answer, AidWords words, Moments moments) {
        String source = words.from(answer.source(), answer.version());
        String until = words.validUntil(moments.day(answer.expires()));
        return answer.isApproved()
                ? new Aids.Suggestion(
                        key,
                        answer.question(),
                        answer.answer(),
                        source + " · " + words.reviewedBy(answer.reviewer()) + " · " + until,
                        "")
                : new Aids.Suggestion(
                        key, answer.question(), answer.answer(), source + " · " + until, words.notReviewed());
    }

    private Set<ConditionCode> about(Conversation conversation, Optional<Group> group) {
        Stream<ConditionCode> hers =
                conversation.chat().person().flatMap(key -> people.find(conversation.account(), key)).stream()
                        .flatMap(person -> person.conditions().stream());
        return Stream.concat(hers, group.flatMap(Group::condition).stream()).collect(Collectors.toSet());
    }
}
