package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.KfDouble;
import org.nuanqun.platformdouble.PlatformDouble;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.Ids;

/** What a patient sends through 微信客服 is fetched, kept sealed, and shown to who answers her. */
@QuarkusTest
class SentThingsJourneyTest extends ConsoleJourney {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @Inject
    AccountBook accounts;

    @Inject
    Sql sql;

    private PlatformDouble platform;
    private ConnectedAccount account;
    private String patient;

    @Override
    Operator operator() {
        return desk.operator("李雯", "sent-liwen", Role.OPERATOR);
    }

    @BeforeEach
    void a_patient_writes() {
        platform = new PlatformDouble(0);
        patient = "wm" + Ids.next();
        account = ConnectedAccount.of(
                accounts, "kf", platform.accountFile(), Map.of("open-kfid", KfDouble.ACCOUNT, "poll-every", "PT1S"));
        platform.callbacks().goTo(account.callbackAt(address.getPort()));
    }

    @AfterEach
    void disconnect() {
        account.close();
        platform.close();
    }

    @Test
    void a_picture_is_shown_in_place_and_lies_sealed_in_the_database() throws IOException {
        byte[] picture = picture();
        platform.sends(patient, "image", picture, "image/jpeg");
        window.go("/console/c/" + conversation());

        Locator shown = window.the("a.sent img");
        assertThat(shown).isVisible();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> ((Number) shown.evaluate("one => one.naturalWidth")).intValue() == 640);
        window.isAccessible("a conversation with a picture");
        window.shoot("sent-picture");
        APIResponse raw = window.page.request().get(url(window.the("a.sent").getAttribute("href")));
        assertThat(raw.body()).isEqualTo(picture);
        assertThat(raw.headers())
                .containsEntry("content-type", "image/png")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store");
        assertThat(sql.query("select sealed from platform_media_part", row -> row.getBytes(1)))
                .isNotEmpty()
                .noneMatch(part -> new String(part, StandardCharsets.ISO_8859_1)
                        .contains(new String(picture, 200, 24, StandardCharsets.ISO_8859_1)));
    }

    @Test
    void what_a_browser_must_not_run_is_only_ever_downloaded() {
        platform.sends(
                patient,
                "image",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8),
                "image/svg+xml");
        window.go("/console/c/" + conversation());

        Locator link = window.the("a.sent[download]");
        assertThat(link).containsText("下载", SOON);
        APIResponse raw = window.page.request().get(url(link.getAttribute("href")));
        assertThat(raw.headers().get("content-type")).isEqualTo("application/octet-stream");
        assertThat(raw.headers().get("content-disposition")).startsWith("attachment");
        String elsewhere = link.getAttribute("href").replaceFirst("/c/[^/]+/", "/c/" + Ids.next() + "/");
        assertThat(window.page.request().get(url(elsewhere)).status()).isEqualTo(404);
    }

    @Test
    void a_voice_a_browser_knows_is_played_in_place() {
        platform.sends(patient, "voice", "RIFF....WAVEfmt ".getBytes(StandardCharsets.US_ASCII), "audio/wav");
        window.go("/console/c/" + conversation());
        assertThat(window.the("audio.sent")).hasAttribute("src", Pattern.compile(".+"));
    }

    @Test
    void what_does_not_come_at_first_says_so_and_is_fetched_again() throws IOException {
        platform.moods().refuseNext("/cgi-bin/media/get", 48002);
        platform.sends(patient, "image", picture(), "image/png");
        window.go("/console/c/" + conversation());

        assertThat(window.the("small.sent")).containsText("会再试", SOON);
        assertThat(window.the("small.sent")).containsText("48002");
        window.shoot("sent-not-yet");
        assertThat(window.the("a.sent img")).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
    }

    @Test
    void what_the_platform_has_no_longer_says_so() {
        platform.moods().refuseNext("/cgi-bin/media/get", 40007);
        platform.sends(patient, "file", new byte[100], "application/pdf");
        window.go("/console/c/" + conversation());
        assertThat(window.the("small.sent")).containsText("取不到了", SOON);
    }

    @Test
    void what_is_too_large_is_neither_fetched_nor_kept_in_part() {
        platform.sends(patient, "file", new byte[21 * 1024 * 1024], "application/pdf");
        window.go("/console/c/" + conversation());
        assertThat(window.the("small.sent")).containsText("超过 20 MB", SOON);
        assertThat(parts()).isZero();
    }

    @Test
    void what_cannot_be_stored_is_fetched_again_once_it_can() throws IOException {
        sql.update("alter table platform_media_part add constraint disk_full check (false) not valid");
        try {
            platform.sends(patient, "image", picture(), "image/png");
            window.go("/console/c/" + conversation());
            assertThat(window.the("small.sent")).containsText("存不下", SOON);
        } finally {
            sql.update("alter table platform_media_part drop constraint disk_full");
        }
        assertThat(window.the("a.sent img")).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        assertThat(parts()).isPositive();
    }

    private long parts() {
        return sql.first(
                        "select count(*) from platform_media_part p join platform_media m on m.id = p.media_id"
                                + " where m.account = ?",
                        row -> row.getLong(1),
                        account.id().toString())
                .orElseThrow();
    }

    private String conversation() {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> sql.first(
                                "select c.id::text from conversation_conversation c join conversation_entry e on"
                                        + " e.conversation_id = c.id and e.kind = 'HEARD' where c.person_key = ?",
                                row -> row.getString(1),
                                patient),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private String url(String path) {
        return "http://localhost:" + address.getPort() + path;
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 640; x++) {
            for (int y = 0; y < 400; y++) {
                image.setRGB(x, y, (x * 2 / 5) << 16 | (y / 2) << 8 | 120);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
