package org.nuanqun.education;

public enum PushState {
    QUEUED,
    SENT,
    NOT_SENT
}
