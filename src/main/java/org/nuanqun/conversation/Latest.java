package org.nuanqun.conversation;

import java.util.Optional;

/** A conversation with the last thing that was said in it and the name its patient goes by. */
public record Latest(Conversation conversation, Optional<Line> line, String name) {}
