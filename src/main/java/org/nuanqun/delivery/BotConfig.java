package org.nuanqun.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the bot signs; settings of hosting, read here because lessons are signed as well and stand below it. */
@ConfigMapping(prefix = "hosting")
interface BotConfig {

    /** The name under which the bot speaks. */
    @WithDefault("小暖")
    String botName();

    @WithDefault("机器人")
    String botRole();
}
