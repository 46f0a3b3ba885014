package org.nuanqun.people;

import java.time.Instant;

/** One line of the consent ledger; {@code wording} is the version of the text that was agreed to. */
public record Consent(Purpose purpose, boolean given, String how, String wording, Proof proof, Instant at) {}
