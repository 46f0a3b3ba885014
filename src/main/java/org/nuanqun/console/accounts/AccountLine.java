package org.nuanqun.console.accounts;

import org.nuanqun.console.page.Chip;

/** An account in the list. */
record AccountLine(String id, String platform, Chip state, String lastCallback) {}
