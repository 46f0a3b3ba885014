package org.nuanqun.people;

/** What a person may agree to, each by itself. */
public enum Purpose {
    TRIAGE,
    EDUCATION,
    FOLLOW_UP,
    RESEARCH
}
