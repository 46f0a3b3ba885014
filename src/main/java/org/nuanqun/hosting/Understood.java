package org.nuanqun.hosting;

import java.util.Optional;
import org.nuanqun.language.ShortReply;
import org.nuanqun.language.StatedDate;
import org.nuanqun.triage.Reading;

/** What the words of a message were understood to be. */
record Understood(
        Reading reading, Optional<ShortReply> shortReply, Optional<StatedDate> statedDate, AboutAnswers answers) {}
