package org.nuanqun.people;

/** Why nothing that can wait may be said to a person just now. */
public enum HoldReason {
    RED_FLAG,
    COMPLAINT,
    CONSENT_WITHDRAWN,
    LOSS,
    DEATH,
    DISCHARGED,
    TRANSFERRED,
    OPERATOR
}
