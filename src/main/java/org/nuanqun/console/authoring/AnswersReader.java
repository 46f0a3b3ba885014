package org.nuanqun.console.authoring;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.knowledge.GivenAnswer;
import org.nuanqun.knowledge.GivenAnswers;
import org.nuanqun.scripts.AnswerScript;
import org.nuanqun.scripts.Scripts;

/** Puts the answers that were given into words. */
@RequestScoped
class AnswersReader {

    private static final Comparator<GivenAnswers.Tally> NEEDIEST_FIRST = Comparator.comparingLong(
                    GivenAnswers.Tally::unhelpful)
            .thenComparingLong(GivenAnswers.Tally::given)
            .reversed()
            .thenComparing(GivenAnswers.Tally::code);

    private static final int MOST_READ = 300;
    private static final int MOST_SHOWN = 5;

    private final GivenAnswers given;
    private final Scripts scripts;
    private final Pages pages;

    AnswersReader(GivenAnswers given, Scripts scripts, Pages pages) {
        this.given = given;
        this.scripts = scripts;
        this.pages = pages;
    }

    List<AnswerLine> all() {
        AuthoringWords words = pages.language().words(AuthoringWords.class);
        Moments moments = pages.moments();
        Map<String, AnswerScript> written =
                scripts.current().answers().stream().collect(Collectors.toMap(AnswerScript::code, Function.identity()));
        Map<String, List<GivenAnswer>> unhelpful =
                given.unhelpful(MOST_READ).stream().collect(Collectors.groupingBy(GivenAnswer::code));
        return given.tallies().stream()
                .sorted(NEEDIEST_FIRST)
                .map(tally -> line(
                        tally,
                        written.get(tally.code()),
                        unhelpful.getOrDefault(tally.code(), List.of()),
                        words,
                        moments))
                .toList();
    }

    private static AnswerLine line(
            GivenAnswers.Tally tally,
            @Nullable AnswerScript answer,
            List<GivenAnswer> unhelpful,
            AuthoringWords words,
            Moments moments) {
        return new AnswerLine(
                tally.code(),
                answer == null ? tally.code() : answer.question(),
                answer == null ? words.gone() : state(answer, words, moments),
                tally.given(),
                tally.helpful(),
                tally.unhelpful() == 0
                        ? ""
                        : words.share(tally.unhelpful(), Math.round(100.0 * tally.unhelpful() / tally.given())),
                unhelpful.stream()
                        .limit(MOST_SHOWN)
                        .map(one -> new AnswerLine.Place(
                                "/console/c/%s?at=%s".formatted(one.conversation(), one.entry()),
                                moments.moment(one.at())))
                        .toList());
    }

    private static String state(AnswerScript answer, AuthoringWords words, Moments moments) {
        String day = moments.day(answer.expires());
        if (answer.isExpiredOn(moments.today())) {
            return words.expired(day);
        }
        return answer.isApproved() ? words.approved(day) : words.waitsForReview(day);
    }
}
