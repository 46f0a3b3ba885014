package org.nuanqun.platform;

/** Who speaks for the hospital: the bot, or a colleague by name and title. */
public record Speaker(String name, String role, boolean isBot) {}
