package org.nuanqun.conversation;

import org.nuanqun.platform.Content;
import org.nuanqun.platform.PlatformEvent;

/** What kind of line an event becomes, who speaks in it, and what it holds. */
record EntryOfEvent(LineKind kind, SpeakerKind speaker, String speakerName, Content content) {

    private static final Content NOTHING = new Content.Words("");
    private static final String HELPED = "觉得这个回答有帮助";
    private static final String TAKEN_BACK = "收回了对回答的评价";
    private static final String NOBODY_SERVES = "平台客户端里的接待结束了 · the session in the platform's client is over";
    private static final String SERVES = " 在平台的客户端里接待 · answers in the platform's client";

    static EntryOfEvent of(PlatformEvent event) {
        return switch (event) {
            case PlatformEvent.MessageReceived message ->
                new EntryOfEvent(LineKind.HEARD, SpeakerKind.PATIENT, message.senderName(), message.content());
            case PlatformEvent.MemberJoined joined ->
                new EntryOfEvent(LineKind.JOINED, SpeakerKind.SYSTEM, joined.memberName(), NOTHING);
            case PlatformEvent.MemberLeft ignored -> new EntryOfEvent(LineKind.LEFT, SpeakerKind.SYSTEM, "", NOTHING);
            case PlatformEvent.GroupSeen seen ->
                new EntryOfEvent(LineKind.SYSTEM, SpeakerKind.SYSTEM, seen.name(), NOTHING);
            case PlatformEvent.StaffSpoke staff ->
                new EntryOfEvent(LineKind.SAID, SpeakerKind.STAFF, staff.staffName(), staff.content());
            case PlatformEvent.ServedBy served ->
                new EntryOfEvent(
                        LineKind.SYSTEM,
                        SpeakerKind.SYSTEM,
                        served.staffName().orElse(""),
                        new Content.Words(served.told().orElseGet(() -> whoServes(served))));
            case PlatformEvent.Rated rated ->
                new EntryOfEvent(
                        LineKind.SYSTEM,
                        SpeakerKind.SYSTEM,
                        "",
                        new Content.Words(rated.helped() ? HELPED : TAKEN_BACK));
            case PlatformEvent.Noticed noticed ->
                new EntryOfEvent(LineKind.SYSTEM, SpeakerKind.SYSTEM, "", new Content.Words(noticed.words()));
        };
    }

    private static String whoServes(PlatformEvent.ServedBy served) {
        return served.staffName().map(name -> name + SERVES).orElse(NOBODY_SERVES);
    }
}
