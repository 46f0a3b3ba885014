package org.nuanqun.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.platform.Speaker;

/** The bot as patients see it: whatever no person wrote is signed by it, and says that it is one. */
@ApplicationScoped
public class Bot {

    private final BotConfig config;

    Bot(BotConfig config) {
        this.config = config;
    }

    public Speaker speaker() {
        return new Speaker(config.botName(), config.botRole(), true);
    }
}
