package org.nuanqun.delivery;

/** Something new waits in the outbox. Observe it after success. */
record SayingQueued(boolean isGreeting) {}
