package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The platforms of one corporation in one server. */
public final class PlatformDouble implements AutoCloseable {

    public static final String CORPORATION = "wwDouble";
    public static final String SECRET = "the-secret-of-the-double";

    private static final String MATERIAL = "/cgi-bin/media/get";
    private static final String GIVEN = "/cgi-bin/media/upload";
    private static final String FILES = "/files";
    private static final String PICTURES = "/qr/";
    private static final int ROBOT_PER_MINUTE = 20;

    private final DoubleClock clock = new DoubleClock();
    private final Habits habits = new Habits();
    private final Tokens tokens = new Tokens(clock, habits, SECRET);
    private final Rates rates = new Rates(clock, habits);
    private final Moods moods = new Moods(rates);
    private final Callbacks callbacks = new Callbacks(new SealedEnvelope(clock, CORPORATION), habits);
    private final MediaDouble media = new MediaDouble(clock);
    private final KfDouble kf = new KfDouble(clock, habits, callbacks, media);
    private final ContactsDouble contacts;
    private final OfficialDouble official = new OfficialDouble(clock, habits, media);
    private final BotDouble bot = new BotDouble(this, clock, habits);
    private final RobotDouble robots = new RobotDouble();
    private final AppMessagesDouble appMessages = new AppMessagesDouble(clock);
    private final DoubleControls controls = new DoubleControls(this);
    private final WireMockServer server;

    /** @param port 0 for any that is free */
    public PlatformDouble(int port) {
        WireMockConfiguration options = WireMockConfiguration.options().extensions(new Answers());
        server = new WireMockServer(port == 0 ? options.dynamicPort() : options.port(port));
        server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
        server.start();
        contacts = new ContactsDouble(clock, habits, callbacks, url() + PICTURES);
        rates.allow("/cgi-bin/webhook/send", Rates.Of.CORPORATION, ROBOT_PER_MINUTE, Duration.ofMinutes(1));
    }

    public String url() {
        return server.baseUrl();
    }

    public DoubleClock clock() {
        return clock;
    }

    public Habits habits() {
        return habits;
    }

    public Rates rates() {
        return rates;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Moods moods() {
        return moods;
    }

    public Callbacks callbacks() {
        return callbacks;
    }

    public KfDouble kf() {
        return kf;
    }

    public ContactsDouble contacts() {
        return contacts;
    }

    public OfficialDouble official() {
        return official;
    }

    public BotDouble bot() {
        return bot;
    }

    public AppMessagesDouble appMessages() {
        return appMessages;
    }

    public RobotDouble robots() {
        return robots;
    }

    /** How often a file was given to the platform. */
    public int uploads() {
        return media.uploads();
    }

    /** The bytes of a picture somebody got, as {@code picture:ID}. */
    public byte[] given(String received) {
        return media.get(received.substring("picture:".length())).orElseThrow().bytes();
    }

    /** A customer of 微信客服 sends a picture, a voice or a file. */
    public void sends(String customer, String kind, byte[] bytes, String type) {
        kf.sends(customer, kind, media.keep(bytes, type));
    }

    /** A colleague sends a customer a picture, a voice, a video or a file, in her own client. */
    public void colleagueSends(String servicer, String customer, String kind, byte[] bytes, String type) {
        kf.colleagueSends(servicer, customer, kind, media.keep(bytes, type));
    }

    /** A fan of the official account sends a picture or a voice. */
    public void fanSends(String fan, String kind, byte[] bytes, String type) {
        official.sends(fan, kind, media.keep(bytes, type));
    }

    /** A colleague sends the robot a picture. */
    public void botIsSent(String colleague, byte[] bytes) {
        bot.sendsPicture(colleague, botsFile(bytes));
    }

    /** The address of a file as the robot's platform keeps it. */
    public String botsFile(byte[] bytes) {
        return url() + FILES + "?media_id=" + media.keepSealed(bytes);
    }

    /** What stands in the file of an account that is connected to this double. */
    public Map<String, String> accountFile() {
        return Map.of(
                "api",
                url(),
                "corp-id",
                CORPORATION,
                "secret",
                SECRET,
                "picture-origins",
                url(),
                "callback.token",
                Callbacks.TOKEN,
                "callback.aes-key",
                Callbacks.AES_KEY);
    }

    @Override
    public void close() {
        server.stop();
    }

    private JsonNode answer(Call call) {
        String path = call.path();
        if (path.startsWith("/double/")) {
            return controls.answer(call);
        }
        if (path.equals("/cgi-bin/aibot/response")) {
            return bot.answer(call);
        }
        Optional<Integer> objection = moods.objection(path, counted(call), call.address());
        if (objection.isPresent()) {
            return Call.error(objection.get());
        }
        if (path.equals("/cgi-bin/gettoken")) {
            return tokens.give(call.query("corpsecret"), call.address());
        }
        if (path.startsWith("/cgi-bin/webhook/")) {
            return robots.answer(call);
        }
        if (path.equals(FILES)) {
            return Call.ok();
        }
        if (path.equals(GIVEN)) {
            return isKnown(call) ? media.upload(call, isOfficial(call)) : Call.error(40014);
        }
        if (path.equals(MATERIAL)) {
            return material(call);
        }
        if (OfficialDouble.owns(path)) {
            return official.answer(call);
        }
        return tokens.objection(call)
                .map(code -> (JsonNode) Call.error(code))
                .orElseGet(() -> answer(call.area(), call));
    }

    private JsonNode answer(String area, Call call) {
        return switch (area) {
            case "kf" -> kf.answer(call);
            case "externalcontact" -> contacts.answer(call);
            case "message" -> appMessages.answer(call);
            default -> Call.error(48002);
        };
    }

    /** The corporation as a whole, and each robot by itself. */
    private static String counted(Call call) {
        return call.path().startsWith("/cgi-bin/webhook/") ? call.query("key") : CORPORATION;
    }

    /** To one of the apps, or to the official account. */
    private boolean isKnown(Call call) {
        return tokens.objection(call).isEmpty() || isOfficial(call);
    }

    private boolean isOfficial(Call call) {
        return official.tokens().objection(call).isEmpty();
    }

    private JsonNode material(Call call) {
        return !isKnown(call)
                ? Call.error(40014)
                : media.get(call.query("media_id")).isPresent() ? Call.ok() : Call.error(40007);
    }

    private final class Answers implements ResponseDefinitionTransformerV2 {

        @Override
        public String getName() {
            return "platforms";
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Call call = Call.of(event.getRequest());
            ResponseDefinitionBuilder answer = new ResponseDefinitionBuilder()
                    .withStatus(200)
                    .withHeader(
                            "Date",
                            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                    clock.now().atOffset(ZoneOffset.UTC)));
            if (call.path().startsWith(PICTURES)) {
                return answer.withHeader("Content-Type", "image/png")
                        .withBody(WayPicture.of(call.path()))
                        .build();
            }
            moods.began(call.path());
            JsonNode said;
            try {
                said = answer(call);
            } finally {
                moods.ended(call.path());
            }
            if (moods.losesAnswer(call.path())) {
                return answer.withFault(Fault.CONNECTION_RESET_BY_PEER).build();
            }
            boolean isFile = Set.of(MATERIAL, FILES).contains(call.path())
                    && said.path("errcode").asInt() == 0;
            return Optional.of(call.query("media_id"))
                    .filter(_ -> isFile)
                    .flatMap(media::get)
                    .map(file -> answer.withHeader("Content-Type", file.type()).withBody(file.bytes()))
                    .orElseGet(() -> answer.withHeader("Content-Type", "application/json; charset=UTF-8")
                            .withBody(said.toString()))
                    .build();
        }
    }
}
