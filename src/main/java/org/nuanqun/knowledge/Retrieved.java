package org.nuanqun.knowledge;

/** What the knowledge base has for a message. */
public sealed interface Retrieved {

    /** One answer fits. */
    record Sure(AnswerFound answer) implements Retrieved {}

    /** Either of two would fit if the other were not there, the better one first: only who asked can tell. */
    record Close(AnswerFound one, AnswerFound other) implements Retrieved {}

    record Nothing() implements Retrieved {}
}
