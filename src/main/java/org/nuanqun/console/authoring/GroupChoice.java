package org.nuanqun.console.authoring;

/** A condition in whose group a sentence may be said. */
public record GroupChoice(String code, String name, boolean isChosen) {}
