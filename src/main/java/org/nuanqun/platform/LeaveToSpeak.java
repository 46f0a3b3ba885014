package org.nuanqun.platform;

import org.nuanqun.vocabulary.AccountId;

/**
 * Who serves a person changed, and the platform lets one thing be said about it, once, within its time. {@code staffName}: who
 * serves now, "" where nobody does any more.
 */
public record LeaveToSpeak(AccountId account, Chat chat, String staffName, Greeting leave) {}
