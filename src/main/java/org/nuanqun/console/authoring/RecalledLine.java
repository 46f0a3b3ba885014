package org.nuanqun.console.authoring;

/** A recalled lesson or answer, how many have it and some of their names, and what could be said to put it right. */
record RecalledLine(
        String key, String title, String why, String count, String names, boolean anybody, String correction) {}
