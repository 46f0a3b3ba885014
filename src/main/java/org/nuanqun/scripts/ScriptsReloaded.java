package org.nuanqun.scripts;

/** Another valid set of scripts is in force. */
public record ScriptsReloaded(String version) {}
