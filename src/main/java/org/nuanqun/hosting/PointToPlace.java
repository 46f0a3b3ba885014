package org.nuanqun.hosting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.scripts.ConditionScript;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.triage.Finding;
import org.nuanqun.vocabulary.ConditionCode;

/**
 * A likely condition: the right group and course, once. Who is already there and asks something without an approved answer
 * gets a person.
 */
final class PointToPlace implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        if (!(situation.finding() instanceof Finding.LikelyCondition likely)) {
            return Optional.empty();
        }
        ConditionScript condition = situation.scripts().conditions().get(likely.code());
        if (condition == null) {
            return Optional.empty();
        }
        return Optional.of(
                isThereAlready(situation, likely.code())
                        ? inPlace(situation, likely, condition)
                        : invite(situation, likely, condition));
    }

    private static boolean isThereAlready(Situation situation, ConditionCode condition) {
        boolean inItsGroup = situation
                .group()
                .flatMap(group -> group.condition())
                .filter(condition::equals)
                .isPresent();
        return inItsGroup || situation.person().conditions().contains(condition);
    }

    private static Decision inPlace(Situation situation, Finding.LikelyCondition likely, ConditionScript condition) {
        if (Questions.asksSomething(situation.words())) {
            return HandOver.person(
                    situation,
                    TicketReason.UNCLEAR,
                    condition.name(),
                    "a question without an approved answer",
                    "handoff.unclear",
                    likely.evidence(),
                    likely.department());
        }
        return new Decision(
                "CONDITION",
                condition.name(),
                "nothing was asked, and the person is in the right place",
                likely.evidence(),
                List.of(new Act.StaySilent()));
    }

    private static Decision invite(Situation situation, Finding.LikelyCondition likely, ConditionScript condition) {
        Optional<Situation.Place> place = situation.placeFor(condition.code());
        Optional<CourseScript> course = condition
                .course()
                .filter(code -> !situation.courses().contains(code))
                .flatMap(code ->
                        Optional.ofNullable(situation.scripts().courses().get(code)));
        List<Act> acts = new ArrayList<>();
        acts.add(new Act.Concern(condition.code()));
        acts.add(new Act.Reply(
                text(situation, condition, place, course),
                course.map(c -> List.of("参加课程", "转人工")).orElse(List.of("转人工")),
                ""));
        course.ifPresent(c -> acts.add(
                new Act.Remember(new Pending(PendingKind.OFFER, c.code().value(), situation.words()))));
        return new Decision("CONDITION", condition.name(), "a likely condition", likely.evidence(), List.copyOf(acts));
    }

    private static String text(
            Situation situation,
            ConditionScript condition,
            Optional<Situation.Place> place,
            Optional<CourseScript> course) {
        Map<String, String> values = new HashMap<>();
        values.put("condition", condition.name());
        place.ifPresent(p -> {
            values.put("group", p.groupName());
            values.put("invitation", p.invitation());
        });
        course.ifPresent(c -> values.put("course", c.title()));
        return situation.scripts().texts().say(key(place.isPresent(), course.isPresent()), values);
    }

    private static String key(boolean hasGroup, boolean hasCourse) {
        if (hasGroup) {
            return hasCourse ? "triage.invite" : "triage.invite-no-course";
        }
        return hasCourse ? "triage.invite-no-group" : "triage.noted";
    }
}
