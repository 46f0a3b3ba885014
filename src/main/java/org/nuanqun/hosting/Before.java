package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Line;
import org.nuanqun.knowledge.GivenAnswer;
import org.nuanqun.outreach.OutreachReply;

/**
 * What was known before a message: who speaks, who owns the conversation, what was said lately, what was asked, which answer was
 * given, what is said to a broadcast, the family of a danger that a colleague closed lately.
 */
record Before(
        Speaking speaking,
        Conversation conversation,
        List<Line> lately,
        Optional<Pending> pending,
        Optional<GivenAnswer> given,
        Optional<OutreachReply> toOutreach,
        Optional<String> earlierDanger) {}
