package org.nuanqun.channels;

/** What can be put at a platform: where it is kept here, and what is said of it in the audit. */
enum Placed {
    CHANNEL("channels_channel", "channel ", "channelMade", "channelEnded"),
    WELCOME("channels_welcome", "group welcome ", "groupWelcomePlaced", "groupWelcomeEnded");

    private final String table;
    private final String subject;
    private final String made;
    private final String ended;

    Placed(String table, String subject, String made, String ended) {
        this.table = table;
        this.subject = subject;
        this.made = made;
        this.ended = ended;
    }

    String table() {
        return table;
    }

    String subject() {
        return subject;
    }

    String made() {
        return made;
    }

    String ended() {
        return ended;
    }
}
