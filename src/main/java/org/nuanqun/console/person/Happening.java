package org.nuanqun.console.person;

/**
 * Something that happened. {@code dot}: red, bot, mine or none; {@code way}: where it can be read, empty where nowhere;
 * {@code what}: what she, the bot or a colleague said, or what was done; {@code why}: the reason, may be empty.
 */
record Happening(String when, String dot, String who, String place, String what, String why, String way) {}
