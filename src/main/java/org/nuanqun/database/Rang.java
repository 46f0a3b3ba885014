package org.nuanqun.database;

/** Another node rang. It says where to look and never what there is; observers must not linger. */
public record Rang(Bell bell) {}
