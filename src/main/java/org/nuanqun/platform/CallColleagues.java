package org.nuanqun.platform;

/** Tells colleagues on duty, outside the console, that somebody waits. Never a name or a word of a patient. */
public interface CallColleagues {

    /** @param department the code of the department that is wanted; best effort, and never throws for a refusal */
    void call(String department, String words);
}
