package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.ConversationId;

/**
 * Looks at everything that matters for a message, before anything is decided. Understanding takes time and holds no
 * connection to the database meanwhile.
 */
@ApplicationScoped
class GatherSituation {

    private final LookBack lookBack;
    private final Memory memory;
    private final Understand understand;
    private final Places places;
    private final Scripts scripts;
    private final HostingConfig config;
    private final Clock clock;

    GatherSituation(
            LookBack lookBack,
            Memory memory,
            Understand understand,
            Places places,
            Scripts scripts,
            HostingConfig config,
            Clock clock) {
        this.lookBack = lookBack;
        this.memory = memory;
        this.understand = understand;
        this.places = places;
        this.scripts = scripts;
        this.config = config;
        this.clock = clock;
    }

    Situation of(ConversationId id, UUID entry, PlatformEvent.MessageReceived message) {
        Instant now = clock.instant();
        Before before = lookBack.before(id, entry, message, now);
        Speaking speaking = before.speaking();
        Understood understood = understand(message, before, now);
        return new Situation(
                message.content(),
                speaking.person(),
                speaking.group(),
                before.conversation().ownership(),
                understood.reading(),
                understood.shortReply(),
                understood.statedDate(),
                understood.answers(),
                before.toOutreach(),
                before.pending(),
                speaking.courses(),
                speaking.holds(),
                places.forFinding(message.account(), understood.reading().main()),
                scripts.current(),
                message.mentionsBot() || speaking.group().isEmpty(),
                before.lately().isEmpty(),
                config.obstetricHotline().orElse("120"));
    }

    private Understood understand(PlatformEvent.MessageReceived message, Before before, Instant now) {
        return understand.words(
                message.content().words(),
                memory.recentWords(before.lately(), now),
                before,
                LocalDate.ofInstant(now, clock.getZone()));
    }
}
