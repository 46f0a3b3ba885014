package org.nuanqun.conversation;

/** Who may speak in a conversation. NOBODY: a person is wanted and none has taken over, so the bot keeps quiet. */
public enum Owner {
    BOT,
    OPERATOR,
    NOBODY
}
