package org.nuanqun.staff;

/** Why a new password is not accepted. */
public enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    COMMON
}
