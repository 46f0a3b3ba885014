package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanqun.console.desk.PatientNames;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Abilities;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Language;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.PersonalData;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.conversation.SpeakerKind;
import org.nuanqun.groups.Group;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.HandoffConfig;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.staff.Operator;

/** Puts a conversation into words: what was said, who owns it, what may be done. */
@RequestScoped
class Surroundings {

    private final SignedIn signedIn;
    private final Pages pages;
    private final Ledger ledger;
    private final Evidences evidences;
    private final DetailsReader details;
    private final Abilities abilities;
    private final Reasons reasons;
    private final Handoff handoff;
    private final HandoffConfig handoffConfig;
    private final AidsReader aids;
    private final PatientNames names;
    private final SentThings sent;
    private final Reaches reaches;
    private final Pictures pictures;
    private final Revealing revealing;

    Surroundings(
            SignedIn signedIn,
            Pages pages,
            Ledger ledger,
            Evidences evidences,
            DetailsReader details,
            Abilities abilities,
            Reasons reasons,
            Handoff handoff,
            HandoffConfig handoffConfig,
            AidsReader aids,
            PatientNames names,
            SentThings sent,
            Reaches reaches,
            Pictures pictures,
            Revealing revealing) {
        this.signedIn = signedIn;
        this.pages = pages;
        this.ledger = ledger;
        this.evidences = evidences;
        this.details = details;
        this.abilities = abilities;
        this.reasons = reasons;
        this.handoff = handoff;
        this.handoffConfig = handoffConfig;
        this.aids = aids;
        this.names = names;
        this.sent = sent;
        this.reaches = reaches;
        this.pictures = pictures;
        this.revealing = revealing;
    }

    OpenConversation describe(
            Conversation conversation, Optional<Group> group, Optional<Ticket> latest, List<Line> lines, String at) {
        Optional<Ticket> ticket = latest.filter(Ticket::isOpen);
        Optional<Ticket> closed = latest.filter(one -> !one.isOpen());
        Language language = pages.language();
        Moments moments = pages.moments();
        ThreadWords words = language.words(ThreadWords.class);
        Colleagues colleagues = ledger.colleagues(language);
        Operator me = signedIn.operator();
        var bubbles = new BubbleWriter(
                words,
                moments,
                evidences,
                why -> reasons.in(language, why),
                conversation.id(),
                latest,
                me.name(),
                line -> sent.of(line, conversation.account()),
                revealing.now());
        String name = PersonalData.masked(nameIn(lines, conversation, words));
        return new OpenConversation(
                conversation.id().toString(),
                at,
                name,
                group.map(Group::name).orElse(words.oneToOne()),
                group.map(Group::members).orElse(1),
                group.isPresent(),
                abilities.of(conversation.account(), conversation.chat(), language),
                owner(conversation.ownership(), me, colleagues, language.words(InboxWords.class)),
                new ThreadWriter(words, moments, bubbles).items(lines),
                new Banners(words, moments, colleagues, me, goesBackAt(conversation), why -> reasons.in(language, why))
                        .of(conversation.ownership(), ticket),
                ticket.filter(Ticket::isOpenRedFlag).isPresent() ? words.handBackForbidden() : "",
                later(words),
                ticket.map(open -> open.id().toString()).orElse(""),
                closed.map(one -> one.id().toString()).orElse(""),
                closed.map(Ticket::outcome).map(PersonalData::masked).orElse(""),
                details.of(conversation, name, ticket, group, lines),
                aids.of(conversation, group, lines),
                me.role().mayAct() ? reaches.of(conversation) : Reaching.PLAIN,
                me.role().mayAct() ? pictures.rules(conversation) : PictureRules.NONE,
                me.role().mayAct());
    }

    private Optional<Instant> goesBackAt(Conversation conversation) {
        return handoff.goesBackAt(conversation.id(), conversation.ownership());
    }

    private String later(ThreadWords words) {
        Duration later = handoffConfig.handBackLaterAfter();
        return later.toMinutesPart() == 0
                ? words.handBackInHours(later.toHours())
                : words.handBackInMinutes(later.toMinutes());
    }

    private String nameIn(List<Line> lines, Conversation conversation, ThreadWords words) {
        return lines.reversed().stream()
                .filter(line -> line.conversation().equals(conversation.id()))
                .filter(line -> line.speaker() == SpeakerKind.PATIENT || line.kind() == LineKind.JOINED)
                .map(Line::speakerName)
                .filter(name -> !name.isBlank())
                .findFirst()
                .or(() -> Optional.of(names.of(conversation)).filter(name -> !name.isBlank()))
                .orElse(words.patient());
    }

    private static Chip owner(Ownership ownership, Operator me, Colleagues colleagues, InboxWords words) {
        return switch (ownership.owner()) {
            case BOT -> new Chip("bot", "bot", words.heldByBot());
            case NOBODY -> new Chip("amber", "bell", words.heldByNobody());
            case OPERATOR ->
                ownership.isHeldBy(me.id())
                        ? new Chip("mine", "person", words.heldByMe())
                        : new Chip(
                                "grey",
                                "person",
                                words.heldBy(ownership
                                        .operator()
                                        .map(colleagues::name)
                                        .orElse("")));
        };
    }
}
