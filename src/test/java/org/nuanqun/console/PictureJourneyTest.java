package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.FileLimit;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.Platforms;
import org.nuanqun.platform.Speaker;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.media.OwnMedia;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.KfDouble;
import org.nuanqun.platformdouble.PlatformDouble;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.Ids;

/** An operator sends a picture: chosen, shown, taken out, sent; kept sealed, and given to the platform once for as long as it keeps it. */
@QuarkusTest
class PictureJourneyTest extends ConsoleJourney {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @Inject
    AccountBook accounts;

    @Inject
    Platforms platforms;

    @Inject
    OwnMedia media;

    @Inject
    Sql sql;

    private PlatformDouble platform;
    private ConnectedAccount account;
    private String patient;

    @Override
    Operator operator() {
        return desk.operator("顾岚", "picture-gulan", Role.OPERATOR);
    }

    @BeforeEach
    void a_patient_writes() {
        platform = new PlatformDouble(0);
        patient = "wm" + Ids.next();
        account = ConnectedAccount.of(
                accounts, "kf", platform.accountFile(), Map.of("open-kfid", KfDouble.ACCOUNT, "poll-every", "PT1S"));
        platform.callbacks().goTo(account.callbackAt(address.getPort()));
        eventually(
                () -> assertThat(count("select count(*) from kf_account where account = ? and asked_at > '-infinity'"))
                        .isEqualTo(1));
        platform.kf().writes(patient, "转人工");
        eventually(() -> assertThat(platform.kf().received(patient)).isNotEmpty());
        window.go("/console/c/" + conversation());
        window.takeOver();
        eventually(() -> assertThat(platform.kf().state(patient)).isEqualTo(1));
        window.page.reload();
    }

    @AfterEach
    void disconnect() {
        account.close();
        platform.close();
    }

    @Test
    void a_picture_is_shown_before_it_leaves_can_be_taken_out_and_arrives_as_it_was() throws IOException {
        byte[] picture = picture();
        attach("plan.png", "image/png", picture);
        assertThat(window.the("[data-attached] img")).isVisible();
        window.the("[data-unattach]").click();
        assertThat(window.the("[data-attached]")).isHidden();

        attach("plan.png", "image/png", picture);
        assertThat(window.the("#composer .send")).isEnabled();
        window.isAccessible("a composer with a picture");
        window.shoot("composer-picture");
        window.composer().fill("请按这张图数胎动");
        window.the("#composer .send").click();

        eventually(() -> assertThat(platform.kf().received(patient)).contains("请按这张图数胎动"));
        String got = platform.kf().received(patient).stream()
                .filter(one -> one.startsWith("picture:"))
                .findFirst()
                .orElseThrow();
        assertThat(platform.given(got)).isEqualTo(picture);
        assertThat(platform.kf().received(patient).indexOf(got))
                .isLessThan(platform.kf().received(patient).indexOf("请按这张图数胎动"));
        assertThat(window.the("a.sent img")).isVisible();
        assertThat(sql.query("select sealed from platform_media_part", row -> row.getBytes(1)))
                .isNotEmpty()
                .noneMatch(part -> new String(part, StandardCharsets.ISO_8859_1)
                        .contains(new String(picture, 200, 24, StandardCharsets.ISO_8859_1)));
    }

    @Test
    void a_picture_needs_no_words() throws IOException {
        attach("plan.png", "image/png", picture());
        assertThat(window.the("[data-attaching]")).isHidden();
        window.the("#composer .send").click();
        eventually(() -> assertThat(platform.kf().received(patient)).anyMatch(one -> one.startsWith("picture:")));
    }

    @Test
    void what_the_platform_does_not_take_is_said_with_its_size_or_type() {
        attach("large.png", "image/png", new byte[11 * 1024 * 1024]);
        assertThat(window.the("#toast")).containsText("这张图片 11.0 MB，平台最多收 10.0 MB", SOON);
        assertThat(window.the("[data-attached]")).isHidden();
        attach("moving.gif", "image/gif", "GIF89a and more".getBytes(StandardCharsets.US_ASCII));
        assertThat(window.the("#toast")).containsText("这个文件是 image/gif，平台只收 JPG、PNG 图片", SOON);
        assertThat(count("select count(*) from platform_media where account = ?"))
                .isZero();
    }

    @Test
    void the_platform_is_given_a_picture_once_and_again_when_it_has_lost_it() throws IOException {
        Content.Attachment file = kept(picture());
        assertThat(send(file)).isInstanceOf(DeliveryOutcome.Delivered.class);
        assertThat(send(file)).isInstanceOf(DeliveryOutcome.Delivered.class);
        assertThat(platform.uploads()).isEqualTo(1);

        platform.clock().pass(Duration.ofDays(4));
        platform.kf().writes(patient, "还在吗");
        assertThat(send(file)).as("lost before its time").isInstanceOf(DeliveryOutcome.Delivered.class);
        assertThat(platform.uploads()).isEqualTo(2);

        sql.update(
                "update platform_media_upload set until = clock_timestamp() where account = ?",
                account.id().toString());
        assertThat(send(file)).as("its time is over").isInstanceOf(DeliveryOutcome.Delivered.class);
        assertThat(platform.uploads()).isEqualTo(3);
    }

    private DeliveryOutcome send(Content.Attachment file) {
        AccountId id = account.id();
        return platforms
                .of(id)
                .send(new OutboundMessage(
                        id,
                        Chat.oneToOne(patient),
                        Ids.next().toString(),
                        new Speaker("顾岚", "护士", false),
                        "",
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(file)));
    }

    private Content.Attachment kept(byte[] picture) {
        FileLimit limit = platforms
                .of(account.id())
                .takes(account.id(), Chat.oneToOne(patient), AttachmentKind.PICTURE)
                .orElseThrow();
        UUID id = media.begin(account.id());
        media.add(account.id(), id, 0, picture, limit);
        media.finish(account.id(), id);
        return media.picture(account.id(), id).orElseThrow();
    }

    private void attach(String name, String type, byte[] bytes) {
        window.the("[data-picture]").setInputFiles(new FilePayload(name, type, bytes));
    }

    private long count(String query) {
        return sql.first(query, row -> row.getLong(1), account.id().toString()).orElse(0L);
    }

    private String conversation() {
        return sql.first(
                        "select id::text from conversation_conversation where person_key = ?",
                        row -> row.getString(1),
                        patient)
                .orElseThrow();
    }

    /** Noise, so that it needs several pieces. */
    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int x = 0; x < 320; x++) {
            for (int y = 0; y < 240; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void eventually(ThrowingRunnable check) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(check);
    }
}
