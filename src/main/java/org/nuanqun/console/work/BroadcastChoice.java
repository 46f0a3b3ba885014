package org.nuanqun.console.work;

/** A box of the form that may be ticked. */
record BroadcastChoice(String field, String value, String name, boolean ticked) {}
