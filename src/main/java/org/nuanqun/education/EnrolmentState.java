package org.nuanqun.education;

public enum EnrolmentState {
    ACTIVE,
    FINISHED,
    STOPPED
}
