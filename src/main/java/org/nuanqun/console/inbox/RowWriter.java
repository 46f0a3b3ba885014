package org.nuanqun.console.inbox;

import java.util.Map;
import java.util.Optional;
import org.nuanqun.console.desk.Case;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.PersonalData;
import org.nuanqun.conversation.Line;
import org.nuanqun.groups.Group;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.staff.Operator;
import org.nuanqun.vocabulary.ConversationId;

/** Writes a case as a row. */
record RowWriter(
        InboxWords words,
        Moments moments,
        TicketChips chips,
        Operator me,
        Map<ConversationId, String> drafts,
        Optional<ConversationId> open) {

    Row row(Case one) {
        var id = one.conversation().id();
        String draft = drafts.getOrDefault(id, "");
        String who = one.conversation().chat().person().orElse(id.toString());
        return new Row(
                id.toString(),
                Avatar.of(one.name(), who),
                PersonalData.masked(one.name()),
                one.group().map(Group::name).orElse(words.oneToOne()),
                draft.isEmpty()
                        ? one.last()
                                .map(line -> new Contents(words).label(line.content()))
                                .orElse("")
                        : draft,
                draft.isEmpty() ? one.last().map(RowWriter::icon).orElse("") : "",
                draft.isEmpty() ? one.last().map(this::speaker).orElse("") : "",
                !draft.isEmpty(),
                one.lastAt().map(moments::ago).orElse(""),
                one.isRedFlag() ? "red" : one.isHeldByBot() ? "bot" : "none",
                chips.of(one, me),
                open.filter(id::equals).isPresent(),
                one.isRedFlag() && one.isWaiting()
                        ? one.ticket().map(Ticket::finding).orElse("")
                        : "");
    }

    private static String icon(Line line) {
        return switch (line.speaker()) {
            case BOT -> "bot";
            case STAFF -> "reply";
            case PATIENT, SYSTEM -> "";
        };
    }

    private String speaker(Line line) {
        return switch (line.speaker()) {
            case BOT -> words.bot();
            case STAFF -> line.speakerName().isEmpty() ? words.staff() : line.speakerName();
            case PATIENT, SYSTEM -> "";
        };
    }
}
