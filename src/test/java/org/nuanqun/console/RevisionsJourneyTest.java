package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConditionCode;

/** A condition is added, tried, approved by somebody else and published, in a browser and nowhere else; and taken back. */
@QuarkusTest
@TestProfile(ScriptsMayChange.class)
class RevisionsJourneyTest {

    private static final Duration LONGEST_READING = Duration.ofMinutes(4);
    /** Each look at a revision reads all scripts, beside the other tests. */
    private static final Duration LONGEST_CHECK = Duration.ofMinutes(1);

    private static final ContainsTextOptions PATIENTLY =
            new ContainsTextOptions().setTimeout(LONGEST_READING.toMillis());
    private static final ConditionCode HIVES = new ConditionCode("hives");
    private static final String FILE = "conditions/hives.yaml";
    /** What clinicians are told to copy. */
    private static final String CONDITION = example("conditions/hives.yaml");

    private static final String DIALOGUE = example("dialogues/hives.yaml");

    @TestHTTPResource("/")
    URI address;

    @Inject
    SeededDesk desk;

    @Inject
    Scripts scripts;

    @Inject
    Audit audit;

    @Test
    void a_condition_is_written_tried_approved_by_somebody_else_published_and_taken_back() throws IOException {
        Operator author = desk.operator("贺医生", "revisions-he", Role.CONTENT_EDITOR);
        Operator reviewer = desk.operator("石主任", "revisions-shi", Role.CLINICAL_REVIEWER);
        desk.group("revisions-group", "就诊大厅", 20);
        desk.heard("revisions-group", "方宁宁", "方宁宁：一吹风就起风疙瘩，打我电话13800138000", Duration.ofMinutes(9));
        desk.heard("revisions-group", "方宁宁", "今天天气真好", Duration.ofMinutes(8));
        String before = scripts.current().version();
        try (ConsoleWindow hers = ConsoleWindow.at("/console/scripts", desk.session(author), address);
                ConsoleWindow his = ConsoleWindow.at("/console/scripts", desk.session(reviewer), address)) {
            List.of(hers, his).forEach(window -> window.page.setDefaultTimeout(LONGEST_CHECK.toMillis()));
            hers.isAccessible("scripts");
            hers.the("#title").fill("加一个病种：荨麻疹");
            hers.the("form[action='/console/scripts'] button").click();
            String revision = hers.page.url();

            write(hers, FILE, CONDITION.replace("internal-medicine", "nowhere"));
            assertThat(hers.the("#lint")).containsText("1 处要改");
            assertThat(hers.the(".mistakes")).containsText("there is no department 'nowhere'");
            assertThat(hers.the(".mistakes")).containsText("第 3 行");
            hers.isAccessible("file with a mistake");
            hers.shoot("revision-file");
            hers.the("#text").fill(CONDITION);
            hers.the(".editor .primary").click();
            assertThat(hers.the("#lint")).containsText("没有要改的");

            hers.go(path(revision));
            String longest = Files.readString(scripts.folder().resolve("language/everyday.yaml"));
            write(hers, "language/everyday.yaml", longest + "# 一个说明\n");
            assertThat(hers.the("form[action$='/undo']")).isVisible();
            assertThat(hers.the("#text")).hasValue(longest + "# 一个说明\n");
            press(hers, "undo");
            assertThat(hers.the("form[action$='/undo']")).hasCount(0);

            hers.go(path(revision));
            write(hers, "dialogues/hives.yaml", DIALOGUE);
            assertThat(hers.the("#lint")).containsText("没有要改的");

            hers.go(path(revision) + "/try");
            hers.the("#try-text").fill("一吹风就起风疙瘩，打我电话13800138000");
            await().atMost(LONGEST_READING).until(() -> isReadByBoth(hers));
            assertThat(hers.the("#revised")).containsText("荨麻疹");
            assertThat(hers.the("#in-force")).not().containsText("荨麻疹");
            hers.isAccessible("both sides");
            hers.shoot("revision-try");

            hers.go(path(revision) + "/compare");
            hers.the("#number").fill("50");
            hers.the(".dialog-acts .primary").click();
            assertThat(hers.the("#comparing")).containsText("不一样", PATIENTLY);
            assertThat(hers.the("#differing tbody tr")).hasCount(1);
            assertThat(hers.the("#differing")).containsText("▇▇：一吹风就起风疙瘩，打我电话▇▇");
            assertThat(hers.the("#differing td").nth(2)).containsText("病种 荨麻疹");
            hers.isAccessible("comparison");
            hers.shoot("revision-compare");

            hers.go(path(revision));
            assertThat(hers.the(".diff").first()).containsText("荨麻疹患者群");
            press(hers, "ask");
            assertThat(hers.the(".fault")).containsText("对话还没有全部跑过");
            hers.the("form[action$='/dialogues'] button").click();
            assertThat(hers.the("#held")).containsText("0 条不过", PATIENTLY);
            hers.isAccessible("revision");
            hers.shoot("revision");
            press(hers, "ask");
            assertThat(hers.the(".page-bar .chip")).hasText("等审核");
            assertThat(hers.the("form[action$='/approve']")).hasCount(0);
            assertThat(scripts.current().conditions()).doesNotContainKey(HIVES);

            his.go(path(revision));
            his.isAccessible("revision before approval");
            press(his, "approve");
            assertThat(his.the(".page-bar .chip")).hasText("已批准，没发布");

            hers.go(path(revision));
            press(hers, "publish");
            assertThat(hers.the(".page-bar .chip")).hasText("已发布");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> scripts.current().conditions().containsKey(HIVES));
            assertThat(scripts.folder().resolve(FILE)).hasContent(CONDITION);

            hers.go("/console/scripts");
            assertThat(hers.the("#versions tbody tr").first())
                    .containsText(scripts.current().version());
            assertThat(hers.the("#versions tbody tr").first()).containsText("加一个病种：荨麻疹");
            assertThat(hers.the("#versions tbody tr").first()).containsText("石主任");
            hers.isAccessible("changelog");
            hers.shoot("scripts");
            hers.the("#versions tbody tr a")
                    .filter(new Locator.FilterOptions().setHasText(before))
                    .click();
            hers.the("form[action*='/versions/'] button").click();
            assertThat(hers.the(".file-change").first()).containsText(FILE);
            assertThat(hers.the(".file-change").first()).containsText("删掉");
            press(hers, "discard");
        }
        assertThat(audit.of("console").stream()
                        .filter(one -> one.action().equals("revisionApproved"))
                        .map(AuditEntry::actor))
                .containsExactly(Actor.operator(reviewer.id()));
        assertThat(audit.of("console")).anySatisfy(one -> {
            assertThat(one.action()).isEqualTo("maskedMessagesRead");
            assertThat(one.actor()).isEqualTo(Actor.operator(author.id()));
            assertThat(one.details()).containsEntry("messages", 1);
        });
        assertThat(Files.list(scripts.folder().resolve("conditions"))
                        .map(one -> one.getFileName().toString()))
                .noneMatch(name -> name.endsWith(".new"));
        assertThat(List.of(before)).doesNotContain(scripts.current().version());
    }

    private static void write(ConsoleWindow window, String file, String text) {
        window.the("#path").fill(file);
        window.the("form[action$='/file'] button").click();
        window.the("#text").evaluate("(area, text) => { area.value = text; }", text);
        window.the(".editor .primary").click();
    }

    /** A revision is read beside the pages; until then the page says so, and one presses again. */
    private static boolean isReadByBoth(ConsoleWindow window) {
        window.the(".dialog-acts .primary").click();
        assertThat(window.the("#in-force")).isVisible();
        return window.the("#revised").isVisible();
    }

    /** The first example in the authors' guide after a file is named there. */
    private static String example(String file) {
        try {
            String guide = Files.readString(Path.of("bot-scripts/README.md"));
            String rest = guide.substring(guide.indexOf("`" + file + "`"));
            int from = rest.indexOf("```yaml\n") + "```yaml\n".length();
            return rest.substring(from, rest.indexOf("\n   ```", from)).stripIndent() + "\n";
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void press(ConsoleWindow window, String act) {
        window.the("form[action$='/" + act + "'] button").click();
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }
}
