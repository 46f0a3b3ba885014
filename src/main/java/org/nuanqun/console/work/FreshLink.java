package org.nuanqun.console.work;

/** A link a colleague sets her password with; it is shown once. */
record FreshLink(String name, String link) {}
