package org.nuanqun.platform;

/** What a person sent that is not words. */
public enum AttachmentKind {
    VOICE,
    PICTURE,
    FILE,
    VIDEO
}
