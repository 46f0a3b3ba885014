package org.nuanqun.console.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a platform allows, in human words. */
@MessageBundle(value = "ability", locale = "zh")
public interface AbilityWords {

    @Message("能听 · 能直接回")
    String hearsAndSays();

    @Message("能听 · 要人点发送")
    String hearsAndNeedsTap();

    @Message("能听，不能回")
    String hearsOnly();

    @Message("只知进出，听不到话")
    String hearsNothing();
}
