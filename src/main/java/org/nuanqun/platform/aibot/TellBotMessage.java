package org.nuanqun.platform.aibot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.envelope.Fields;
import org.nuanqun.vocabulary.AccountId;

/** What somebody wrote to the robot, in everybody's words. Manual: document/path/100719 and 101027. */
final class TellBotMessage {

    private static final String IDENTITY = "bot:";

    private final AccountId account;
    private final Predicate<String> isOurs;

    /** @param isOurs whether the robot itself said these words lately: quoted, they are nobody's trouble */
    TellBotMessage(AccountId account, Predicate<String> isOurs) {
        this.account = account;
        this.isOurs = isOurs;
    }

    static Chat chat(Fields fields) {
        String group = fields.text("chatid");
        String person = fields.required("from", "userid");
        return group.isEmpty() ? Chat.oneToOne(person) : Chat.inGroup(group, person);
    }

    /** One for each thing that was sent; nothing for entering. */
    List<PlatformEvent> of(Fields fields, Instant receivedAt) {
        Optional<BotFeedback> mark = BotFeedback.of(fields).filter(BotFeedback::isMark);
        Instant at = Instant.ofEpochSecond(fields.number(receivedAt.getEpochSecond(), "create_time"));
        if (mark.isPresent()) {
            return List.of(marked(fields, at, mark.get()));
        }
        List<PlatformEvent> events = new ArrayList<>();
        for (Content content : contents(fields)) {
            events.add(heard(fields, events.size(), at, content));
        }
        return List.copyOf(events);
    }

    private List<Content> contents(Fields fields) {
        if (fields.required("msgtype").equals("event")) {
            return BotTap.of(fields)
                    .map(tap -> List.<Content>of(new Content.Words(tap.tap())))
                    .orElseGet(() -> BotFeedback.of(fields).map(BotFeedback::said).orElse(List.of()).stream()
                            .<Content>map(Content.Words::new)
                            .toList());
        }
        return withQuote(
                BotContent.of(fields), fields.find("quote").map(BotContent::of).orElse(List.of()));
    }

    /** What is quoted is shown along with the words: its pictures as pictures, its words behind hers. */
    private List<Content> withQuote(List<Content> said, List<Content> quoted) {
        String words = quoted.stream()
                .map(Content::words)
                .filter(text -> !text.isBlank() && !isOurs.test(text))
                .collect(Collectors.joining(" "));
        List<Content> all = new ArrayList<>();
        said.forEach(one -> all.add(
                one instanceof Content.Words(String text) && !words.isEmpty() && !hasWords(all)
                        ? new Content.Words(text + "（引用：" + words + "）")
                        : one));
        quoted.stream()
                .filter(one ->
                        one instanceof Content.Attachment file && !file.url().isEmpty())
                .forEach(all::add);
        return all;
    }

    private static boolean hasWords(List<Content> contents) {
        return contents.stream().anyMatch(Content.Words.class::isInstance);
    }

    /** An answer is known to the platform by the message it answers. */
    private PlatformEvent marked(Fields fields, Instant at, BotFeedback mark) {
        return new PlatformEvent.Rated(
                account,
                identity(fields, 0),
                at,
                chat(fields),
                IDENTITY + mark.answer(),
                mark.kind() == BotFeedback.Kind.GOOD);
    }

    private static String identity(Fields fields, int number) {
        return IDENTITY + fields.required("msgid") + (number == 0 ? "" : ":" + number);
    }

    private PlatformEvent heard(Fields fields, int number, Instant at, Content content) {
        return new PlatformEvent.MessageReceived(
                account,
                identity(fields, number),
                at,
                chat(fields),
                fields.required("from", "userid"),
                content,
                Optional.empty(),
                true);
    }
}
