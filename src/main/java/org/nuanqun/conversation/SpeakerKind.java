package org.nuanqun.conversation;

public enum SpeakerKind {
    PATIENT,
    BOT,
    STAFF,
    SYSTEM
}
