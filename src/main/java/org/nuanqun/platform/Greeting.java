package org.nuanqun.platform;

import java.time.Instant;

/** A platform's leave to greet somebody once, until a moment that is seconds away. {@code key} is the platform's own. */
public record Greeting(String key, Instant until) {}
