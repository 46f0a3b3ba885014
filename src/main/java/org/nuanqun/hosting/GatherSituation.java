package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Line;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.ConversationId;

/** Looks at everything that matters for a message, before anything is decided. */
@ApplicationScoped
class GatherSituation {

    private final WhoSpeaks whoSpeaks;
    private final Memory memory;
    private final Understand understand;
    private final Places places;
    private final Scripts scripts;
    private final HostingConfig config;
    private final Clock clock;

    GatherSituation(
            WhoSpeaks whoSpeaks,
            Memory memory,
            Understand understand,
            Places places,
            Scripts scripts,
            HostingConfig config,
            Clock clock) {
        this.whoSpeaks = whoSpeaks;
        this.memory = memory;
        this.understand = understand;
        this.places = places;
        this.scripts = scripts;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    Situation of(ConversationId id, UUID entry, PlatformEvent.MessageReceived message) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Speaking speaking = whoSpeaks.in(message.account(), message.chat(), message.senderName(), now);
        Conversation conversation = memory.conversation(id);
        List<Line> lately = memory.heardBefore(id, entry, now);
        Optional<Pending> pending = memory.pending(id, now);
        Understood understood =
                understand.words(message.content().words(), memory.recentWords(lately, now), speaking, pending, today);
        return new Situation(
                message.content(),
                speaking.person(),
                speaking.group(),
                conversation.ownership(),
                understood.reading(),
                understood.shortReply(),
                understood.statedDate(),
                understood.answer(),
                pending,
                speaking.courses(),
                places.forFinding(message.account(), understood.reading().main()),
                scripts.current(),
                message.mentionsBot() || speaking.group().isEmpty(),
                lately.isEmpty(),
                config.obstetricHotline().orElse("120"));
    }
}
