package org.nuanqun.channels;

/** What can be put at a platform: where it is kept here, and what is said of it in the audit. */
enum Placed {
    CHANNEL("channels_channel", "channel ", "channelMade", "channelChanged", "channelEnded"),
    WELCOME("channels_welcome", "group welcome ", "groupWelcomePlaced", "groupWelcomeChanged", "groupWelcomeEnded");

    private final String table;
    private final String subject;
    private final String made;
    private final String changed;
    private final String ended;

    Placed(String table, String subject, String made, String changed, String ended) {
        this.table = table;
        this.subject = subject;
        this.made = made;
        this.changed = changed;
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

    String changed() {
        return changed;
    }

    String ended() {
        return ended;
    }
}
