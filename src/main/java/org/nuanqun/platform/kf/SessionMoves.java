package org.nuanqun.platform.kf;

/**
 * How a session passed to whom, as colleagues read it in the conversation. The platform tells only of what is done in its client;
 * what the console did, we say ourselves. Manual: document/path/94670, session_status_change.
 */
final class SessionMoves {

    static final int FROM_POOL = 1;
    static final int PASSED_ON = 2;
    static final int ENDED = 3;
    static final int OPENED_AGAIN = 4;

    private static final String SOMEBODY = "同事（a colleague）";

    private SessionMoves() {}

    /** @param from who had it, {@code to} who has it now, "" where the platform does not say */
    static String words(int change, String from, String to) {
        return switch (change) {
            case FROM_POOL -> "%s 从接待池接走，在自己的客户端里回答 · took it from the pool into the client".formatted(named(to));
            case PASSED_ON ->
                "%s 转给 %s，在客户端里回答 · %s passed it on to %s in the client"
                        .formatted(named(from), named(to), named(from), named(to));
            case ENDED -> "%s 在客户端里结束了接待 · ended the session in the client".formatted(named(from));
            case OPENED_AGAIN -> "%s 在自己的客户端里重新打开了会话 · opened it again in the client".formatted(named(to));
            default -> "%s 在客户端里接待 · answers in the client".formatted(named(to));
        };
    }

    static String fromConsole(String to) {
        return "从工作台转给 %s，在客户端里回答 · passed from the console into the client".formatted(named(to));
    }

    static String endedByConsole() {
        return "工作台结束了客户端里的接待 · the session in the client was ended from the console";
    }

    private static String named(String name) {
        return name.isEmpty() ? SOMEBODY : name;
    }
}
