package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Line;

/** What was known before a message: who speaks, who owns the conversation, what was said lately, what was asked. */
record Before(Speaking speaking, Conversation conversation, List<Line> lately, Optional<Pending> pending) {}
