package org.nuanqun.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.nuanqun.platform.envelope.EncryptedCallback;
import org.nuanqun.platform.envelope.Fields;
import org.nuanqun.platform.envelope.Unreadable;

/** Whatever a platform may post, or somebody who says to be one: it is read or refused as unreadable. */
final class Callbacks {

    private static final List<String> SEEDS = List.of(
            """
            <xml><ToUserName><![CDATA[one]]></ToUserName><CreateTime>1763800000</CreateTime><MsgType>event</MsgType>
            <Detail>joined</Detail><Members><Item>a</Item><Item>b</Item></Members></xml>""",
            """
            <xml><ToUserName>one</ToUserName><Encrypt><![CDATA[RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo]]></Encrypt></xml>""",
            """
            {"msgid":"1","from":{"userid":"u"},"msgtype":"mixed","mixed":{"items":[{"msgtype":"text",
            "text":{"content":"你好"}},{"msgtype":"image","image":{"url":"https://x/y"}}]}}""",
            """
            {"next_cursor":"c","has_more":1,"msg_list":[{"msgid":"m","origin":3,"send_time":1763800000,
            "msgtype":"text","text":{"content":"在吗"}}]}""");

    private Callbacks() {}

    static Target bodies() {
        return new Target("callbacks", SEEDS, 20_000, Duration.ofMillis(200), Callbacks::read);
    }

    private static void read(String body) {
        try {
            Fields fields = EncryptedCallback.read(body.getBytes(StandardCharsets.UTF_8));
            fields.fingerprint();
            fields.text("MsgType");
            fields.number(0, "CreateTime");
            fields.texts("Members", "Item");
        } catch (Unreadable refused) {
            // As it should: what cannot be read is refused in this one way.
        }
    }
}
