package org.nuanqun.education;

public enum Understanding {
    UNDERSTOOD,
    NOT_UNDERSTOOD
}
