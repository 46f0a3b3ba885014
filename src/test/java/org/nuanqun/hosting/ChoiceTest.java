package org.nuanqun.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nuanqun.NeedsNoService;
import org.nuanqun.knowledge.AnswerIndex;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.AnswerScript;
import org.nuanqun.scripts.OurScripts;
import org.nuanqun.scripts.ReplyLists;
import org.nuanqun.scripts.ScriptSet;

/** How patients choose between two offered answers, and how they say that an answer did not help. */
@NeedsNoService
class ChoiceTest {

    private static final ScriptSet SCRIPTS = OurScripts.SET;
    private static final ReplyLists SAID = SCRIPTS.language().replies();
    private static final AnswerIndex ANSWERS = AnswerIndex.of(SCRIPTS, new Meaning());
    private static final AnswerScript ONE = SCRIPTS.answers().get(0);
    private static final AnswerScript OTHER = SCRIPTS.answers().get(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void the_first_and_the_second_are_chosen_by_number_by_word_or_by_a_tap() {
        Stream.of("1", "１", "①", "1️⃣", "1。", "第一个", "选1", "第一个，谢谢", "就第一个吧", ONE.question())
                .forEach(words -> assertThat(codeOf(words)).as(words).contains(ONE.code()));
        Stream.of("2", "第二个", "第2个", "二", "2 谢谢护士", OTHER.question())
                .forEach(words -> assertThat(codeOf(words)).as(words).contains(OTHER.code()));
    }

    @Test
    void neither_is_said_in_many_ways() {
        Stream.of("3", "都不是", "都不是。", "两个都不是", "不是", "第三个", "都不是我想问的")
                .forEach(words -> assertThat(choice(words, TODAY)).as(words).contains(new Choice.Neither()));
    }

    @Test
    void anything_else_is_a_message_like_any_other() {
        Stream.of("1个月了还没好", "2天没拉了", "我家老二", "第一次发烧", "在吗", "", "12", "三天了", "好的")
                .forEach(words -> assertThat(choice(words, TODAY)).as(words).isEmpty());
    }

    @Test
    void an_answer_that_expired_since_it_was_offered_is_gone() {
        assertThat(choice("1", ONE.expires().plusDays(1))).contains(new Choice.GoneSince());
    }

    @Test
    void that_an_answer_did_not_help_is_said_in_a_few_words_or_first_of_all() {
        Stream.of("没用", "没有帮助", "不是我问的！", "答非所问", "没帮到我", "没什么用啊", "不是我问的，我问的是怎么存奶")
                .forEach(words -> assertThat(didNotHelp(words)).as(words).isTrue());
        Stream.of("没用过这个药", "孩子没用尿不湿", "谢谢", "有用", "用了没用完", "")
                .forEach(words -> assertThat(didNotHelp(words)).as(words).isFalse());
    }

    private static boolean didNotHelp(String words) {
        return Understand.saysItDidNotHelp(words, SAID);
    }

    private static Optional<String> codeOf(String words) {
        return choice(words, TODAY)
                .filter(Choice.Answer.class::isInstance)
                .map(choice -> ((Choice.Answer) choice).found().answer().code());
    }

    private static Optional<Choice> choice(String words, LocalDate today) {
        Pending offered = new Pending(PendingKind.ANSWERS, ONE.code() + "," + OTHER.code(), "怎么弄");
        return Choice.in(words, offered, SAID, code -> ANSWERS.of(code, today));
    }
}
