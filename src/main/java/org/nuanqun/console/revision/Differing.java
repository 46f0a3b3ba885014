package org.nuanqun.console.revision;

import java.util.UUID;

/** A message that the revision understands in another way. {@code line}: the message in the transcript; its words stay there. */
record Differing(UUID line, Understood was, Understood becomes) {}
