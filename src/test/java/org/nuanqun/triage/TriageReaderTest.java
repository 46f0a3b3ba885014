package org.nuanqun.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanqun.NeedsNoService;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.OurScripts;
import org.nuanqun.scripts.RedFlagScript;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Corpus.Line;
import org.nuanqun.triage.Finding.AsksForPerson;
import org.nuanqun.triage.Finding.Complaint;
import org.nuanqun.triage.Finding.RedFlag;
import org.nuanqun.triage.Finding.Unclear;
import org.nuanqun.vocabulary.DepartmentCode;

@NeedsNoService
class TriageReaderTest {

    private static final ScriptSet SCRIPTS = OurScripts.SET;
    private static final TriageReader TRIAGE = TriageReader.of(SCRIPTS, new Meaning());

    @ParameterizedTest
    @ValueSource(
            strings = {"降糖药一次吃几片，能不能自己加量", "美林滴剂一次喂多少毫升", "B超单子出来了，帮我看看严重不", "病理报告能不能帮忙看看是良性恶性", "你帮我判断一下我是不是得了甲亢"})
    void a_dose_a_result_and_a_judgement_are_for_clinicians(String question) {
        assertThat(read(question).main()).isInstanceOfSatisfying(Unclear.class, unclear -> assertThat(unclear.why())
                .contains("要医生来答"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"胃镜报告几天能出", "布洛芬多少钱一盒", "化验单在哪取", "给我看看群里有没有新妈妈", "血糖控制得不错，继续努力"})
    void what_only_sounds_like_it_is_not(String words) {
        assertThat(read(words).main().toString()).doesNotContain("要医生来答");
    }

    @Test
    void who_answers_for_the_condition_answers_such_a_question() {
        Finding finding = read("糖妈妈群里的，我妊娠期糖尿病，胰岛素一次打几个单位").main();

        assertThat(finding).isInstanceOfSatisfying(Unclear.class, unclear -> assertThat(unclear.department())
                .contains(new DepartmentCode("obstetrics")));
    }

    private static Reading read(String text) {
        return TRIAGE.read(text, Context.none());
    }

    private static boolean isDanger(Line line) {
        return read(line.text()).main() instanceof RedFlag;
    }

    private static boolean isComplaint(Line line) {
        Reading reading = read(line.text());
        return Stream.concat(Stream.of(reading.main()), reading.others().stream())
                .anyMatch(Complaint.class::isInstance);
    }

    private static double share(List<Line> lines, Predicate<Line> predicate) {
        return lines.stream().filter(predicate).count() / (double) lines.size();
    }

    static Stream<RedFlagScript> families() {
        return SCRIPTS.redFlags().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void a_family_is_recognised_in_lay_words(RedFlagScript family) {
        List<Line> lines = Corpus.own("danger.tsv").labelled("redflag:" + family.family());
        assertThat(lines).hasSizeGreaterThanOrEqualTo(15);
        assertThat(lines).filteredOn(TriageReaderTest::isDanger).hasSizeGreaterThanOrEqualTo(lines.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("families")
    void the_traps_of_a_family_stay_quiet(RedFlagScript family) {
        assertThat(family.traps()).noneMatch(trap -> read(trap).main() instanceof RedFlag);
    }

    @Test
    void everyday_messages_raise_no_alarm() {
        assertThat(Corpus.own("quiet.tsv").lines())
                .filteredOn(line -> isDanger(line) || isComplaint(line))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void complaints_are_heard() {
        assertThat(share(Corpus.own("complaints.tsv").lines(), TriageReaderTest::isComplaint))
                .isGreaterThanOrEqualTo(.88);
    }

    @Test
    void the_shared_list_is_reached_too() {
        Assumptions.assumeTrue(Files.exists(Corpus.SHARED), "../shared/data is not here");
        List<Line> lines = Corpus.of(Corpus.SHARED).lines();
        List<Line> danger = lines.stream().filter(Line::isRedFlag).toList();
        List<Line> quiet =
                lines.stream().filter(line -> line.label().equals("none")).toList();
        assertThat(share(danger, TriageReaderTest::isDanger)).isGreaterThanOrEqualTo(.95);
        assertThat(share(quiet, TriageReaderTest::isDanger)).isLessThanOrEqualTo(.06);
    }

    @Nested
    class What_is_told_is_not_always_so {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "没有胸痛也没有胸闷，就是想复查",
                    "我爸三年前心梗放过支架，现在恢复挺好的",
                    "孩子发烧抽搐应该怎么处理，想提前学一下",
                    "看电视剧女主大出血那段哭了",
                    "我家狗抽搐了，这里管不管",
                    "想死你们了，好久没在群里说话",
                    "我是实习生，论文写卒中绿色通道，求资料",
                    "请转发科普：夏季预防溺水要点"
                })
        void denied_past_imagined_or_elsewhere_raises_no_alarm(String text) {
            assertThat(read(text).main()).isNotInstanceOf(RedFlag.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"前年放过支架，一直好好的，今天胸口又揪着疼，跟前年一样", "不出血肚子也不疼，可是怀孕八个月孩子好久没在里面踢了", "昨天还没事，今天突然喘不上气，嘴唇发紫"})
        void past_and_now_again_is_an_alarm(String text) {
            assertThat(read(text).main()).isInstanceOf(RedFlag.class);
        }
    }

    @Nested
    class What_sounds_alike_is_not_the_same {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "30周，血压115、72，头不疼眼不花",
                    "孕33周今天量的118/76，不头晕，脚也没肿",
                    "产后一周，体温36.6，不疼不烧",
                    "今早没吃药量的，132/84",
                    "我也是糖妈妈，糖耐没过，刚来报到",
                    "大家好，新人报到，孕31周",
                    "想帮老爷子戒酒，喝了二十年，酒精性肝病",
                    "足月了，到什么地步才往医院跑"
                })
        void good_news_and_first_words_raise_no_alarm(String text) {
            assertThat(read(text).main()).isNotInstanceOf(RedFlag.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"孕33周，血压118/74，没有头疼，可是从昨晚起胎动没有了", "孕35周血压120/80，头疼得厉害眼前发花"})
        void usual_numbers_do_not_hide_trouble(String text) {
            assertThat(read(text).main()).isInstanceOf(RedFlag.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"中度脂肪肝，有没有人管", "乳腺结节这块有没有人管呀", "有没有人管糖尿病饮食的，想听课"})
        void asking_who_looks_after_it_is_no_complaint(String text) {
            assertThat(isComplaint(new Line("", text))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"等了三个小时，到底有没有人管", "你们还有没有人管了，电话也不接"})
        void asking_it_in_anger_is_one(String text) {
            assertThat(isComplaint(new Line("", text))).isTrue();
        }
    }

    @Nested
    class What_is_back {

        private final Context afterDanger = new Context(
                List.of(),
                Optional.empty(),
                Set.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of("ob_bleeding"));

        @ParameterizedTest
        @ValueSource(strings = {"又疼了", "又流血了", "还在疼", "回家以后又不舒服了", "又和上次一样了"})
        void is_the_danger_it_was_where_one_was_closed_lately(String text) {
            assertThat(TRIAGE.read(text, afterDanger).main())
                    .isInstanceOfSatisfying(
                            RedFlag.class, flag -> assertThat(flag.evidence()).isNotEmpty());
        }

        @ParameterizedTest
        @ValueSource(strings = {"又不疼了，谢谢", "又要抽血了", "谢谢医生", "下午又要开会"})
        void is_not_what_only_has_its_words(String text) {
            assertThat(TRIAGE.read(text, afterDanger).main()).isNotInstanceOf(RedFlag.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"又疼了", "又流血了", "肚子又疼了"})
        void goes_to_a_person_where_nothing_was_known(String text) {
            assertThat(read(text).main()).isInstanceOf(Unclear.class);
        }
    }

    @Nested
    class Where_things_come_together {

        @Test
        void danger_in_an_angry_message_comes_first_and_the_anger_is_kept() {
            Reading reading = read("等了俩小时没人管，我妈胸口压着疼一身冷汗，你们还有没有良心");
            assertThat(reading.main()).isInstanceOf(RedFlag.class);
            assertThat(reading.others()).hasAtLeastOneElementOfType(Complaint.class);
        }

        @Test
        void what_is_known_of_the_pregnancy_gives_few_words_their_meaning() {
            Context week34 =
                    new Context(List.of(), Optional.empty(), Set.of(), OptionalInt.of(34), OptionalInt.empty());
            assertThat(TRIAGE.read("今天不怎么动了", week34).main()).isInstanceOf(RedFlag.class);
        }

        @Test
        void messages_in_a_row_are_read_together() {
            Context before = new Context(
                    List.of("我爸胸口压得慌"), Optional.empty(), Set.of(), OptionalInt.empty(), OptionalInt.empty());
            assertThat(TRIAGE.read("现在一身冷汗", before).main()).isInstanceOf(RedFlag.class);
        }

        @Test
        void the_words_that_decided_are_shown_where_they_stand() {
            String text = "医生，宝宝才２７天，体温３８.３";
            RedFlag flag = (RedFlag) read(text).main();
            assertThat(flag.family()).isEqualTo("ped_infant_fever");
            assertThat(flag.evidence()).isNotEmpty().allSatisfy(evidence -> assertThat(
                            text.substring(evidence.start(), evidence.end()))
                    .isEqualTo(evidence.words()));
        }

        @Test
        void a_person_is_called_when_asked_for() {
            assertThat(read("转人工").main()).isInstanceOf(AsksForPerson.class);
        }

        @Test
        void a_sign_that_belongs_nowhere_goes_to_a_person() {
            assertThat(read("我这两天手指头一直麻，怎么回事").main()).isInstanceOf(Unclear.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。。。", "😭😭😭", "\uD800", "\uDFFF胸口", "哈哈哈哈哈哈哈哈哈哈"})
    void odd_input_is_read_calmly(String text) {
        assertThat(read(text).main()).isNotNull();
    }

    @Test
    void a_very_long_message_does_not_take_long() {
        String long1 = "头疼胸口疼喘不上气".repeat(120_000);
        long start = System.nanoTime();
        read(long1);
        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }
}
