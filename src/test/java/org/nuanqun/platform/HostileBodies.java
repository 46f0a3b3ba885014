package org.nuanqun.platform;

import java.util.List;

/** What a body may hold to make its reader open files, call addresses, or run out of memory or patience. */
final class HostileBodies {

    private static final String FILE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

    private HostileBodies() {}

    static List<String> all() {
        return List.of(
                FILE + "<xml><MsgType>&e;</MsgType></xml>",
                "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\"><xml><MsgType>text</MsgType></xml>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://localhost:1/p\">%p;]><xml><MsgType>text</MsgType></xml>",
                laughs(),
                "<xml>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</xml>",
                "<xml>" + "<a/>".repeat(20_000) + "</xml>",
                "<xml><MsgType>" + "x".repeat(300_000) + "</MsgType></xml>",
                "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000),
                "[".repeat(50_000),
                "{\"msgtype\":\"" + "x".repeat(3_000_000) + "\"}");
    }

    /** Ten entities, each ten times the one before: a gigabyte where somebody replaces them. */
    private static String laughs() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY e").append(i).append(" \"");
            bomb.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return bomb.append("]><xml><MsgType>&e9;</MsgType></xml>").toString();
    }
}
