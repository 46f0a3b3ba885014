package org.nuanqun.platformdouble;

/** What the manuals leave open, or say in two ways: each is a setting of the double, with what it does unless told otherwise. */
public enum Habit {
    /** Whether an answer other than 200 is retried like none; two pages of the manual differ. */
    RETRIES_ON_STATUS("true"),
    /** How long before the next attempt. */
    RETRY_SPACING("PT0S"),
    /** Whether each attempt is signed anew. */
    FRESH_NONCE("true"),
    /** How long an attempt may take; five seconds by the manual. */
    CALLBACK_DEADLINE("PT5S"),
    /** Leaves of a callback: {@code mixed}, {@code cdata}, {@code plain} or {@code spaced}. */
    XML("mixed"),
    /** Whether changed members come in the older form, joined by commas. */
    MEMBERS_JOINED("false"),
    /** How long the detail of a group lags behind its callback. */
    DETAIL_LAG("PT0S"),
    GROUP_SIZE("200"),
    /** Whether a window of a rate slides, or begins at each full minute, hour or day. */
    SLIDING_WINDOW("true"),
    /** Whether fetching a token again gives the same one. */
    TOKEN_STAYS("false"),
    /** How often a day a token of 公众号 may be renewed by force. */
    FORCED_REFRESHES("20"),
    /** How far apart at least; the manual says 30 s, and not with which code it refuses (here 45011). */
    FORCED_REFRESH_SPACING("PT30S"),
    /** How many wrong secrets block an address for an hour. */
    WRONG_SECRETS("2000"),
    /** How often a minute 微信客服 may be read without a hint's token; 0 for any number. The manual says only that it is little. */
    TOKENLESS_READS("0"),
    /** From which state of a session a call may lead to which; the official diagram is a picture. */
    KF_MOVES("0:1234 1:234 2:34 3:34 4:"),
    /** How long a draft is being dispatched, while questions about it end in 41063. */
    DISPATCHING("PT0S"),
    /** How many drafts a customer or a group may get in a month; 0 for as many as it has days. */
    DRAFTS_A_MONTH("0"),
    REMINDERS_A_DAY("3");

    private final String usual;

    Habit(String usual) {
        this.usual = usual;
    }

    String usual() {
        return usual;
    }
}
