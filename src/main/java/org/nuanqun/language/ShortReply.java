package org.nuanqun.language;

/** The few things a patient answers with one word. */
public enum ShortReply {
    UNDERSTOOD,
    NOT_UNDERSTOOD,
    JOIN_COURSE,
    UNSUBSCRIBE,
    ASK_PERSON,
    YES,
    NO
}
