package org.nuanqun.database;

/** The service starts for the first time on a database made of a backup. Announced before anything is sent or handled. */
public record Restored(Gap gap) {}
