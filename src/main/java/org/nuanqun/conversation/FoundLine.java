package org.nuanqun.conversation;

/** A line in which the words stand, with its conversation and the name its patient goes by. */
public record FoundLine(Conversation conversation, Line line, String name) {}
