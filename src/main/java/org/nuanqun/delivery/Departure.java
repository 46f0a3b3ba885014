package org.nuanqun.delivery;

import java.util.UUID;
import org.nuanqun.platform.OutboundMessage;

/** A saying that passed the gate and may go on the wire now. */
record Departure(UUID saying, SayingClass kind, int attempt, OutboundMessage message) {}
