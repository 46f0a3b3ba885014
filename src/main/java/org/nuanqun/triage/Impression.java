package org.nuanqun.triage;

import java.util.List;
import java.util.Optional;
import org.nuanqun.language.Span;
import org.nuanqun.language.Standing;
import org.nuanqun.language.Wordings;
import org.nuanqun.scripts.ComplaintScript;
import org.nuanqun.scripts.RedFlagScript;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Finding.Complaint;
import org.nuanqun.triage.Finding.RedFlag;
import org.nuanqun.triage.Finding.Unclear;
import org.nuanqun.triage.Likeness.Example;
import org.nuanqun.triage.Likeness.Side;

/**
 * The net under the wordings: what a message is like as a whole. It finds danger that no wording says, puts what is doubtful
 * before a person, and keeps an alarm word in an everyday message from calling the emergency.
 */
final class Impression {

    /** 0 is half of the way between the dangers and the rest, 1 as clear as the sentences of the authors. */
    private static final double DANGER = 0.4;

    private static final double COMPLAINT = 0.33;

    /** So clear is danger also where all trouble that is said is denied, over or elsewhere, as far as one can tell. */
    private static final double CLEAR = 0.9;

    /** What is this like danger goes to a person; where no word of trouble is said, talk about life must be clearer. */
    private static final double DOUBTFUL = -0.3;

    private static final double VAGUE = 0.3;

    /** Below this a wording of danger stands in an everyday sentence. */
    private static final double EVERYDAY = -0.4;

    private static final double CONTENT = -0.9;

    /** Letters without meaning are less sure, so more is asked of them. */
    private static final double WITHOUT_MEANING = 0.2;

    /** A word or two is like anything. */
    private static final int SHORTEST = 5;

    private final ScriptSet scripts;
    private final Likeness likeness;
    private final List<Integer> troubles;
    private final List<Integer> elsewhere;
    private final List<Integer> neverUsual;
    private final int topic;
    private final UsualNumbers usual;

    Impression(ScriptSet scripts, Likeness likeness, Wordings.Builder words, UsualNumbers usual) {
        this.usual = usual;
        this.scripts = scripts;
        this.likeness = likeness;
        troubles = List.of(
                words.known("", "ache"),
                words.known("", "danger-hint"),
                words.known("", "despair"),
                words.known("", "silent-baby"),
                words.known("", "symptom"),
                words.known("", "health"));
        topic = words.known("", "topic");
        neverUsual = List.of(words.known("", "despair"), words.known("", "silent-baby"));
        elsewhere = List.of(words.known("", "elsewhere"), words.known("", "learning"), words.known("", "figure"));
    }

    /** @param isForClinicians whether it asks for a dose or a judgement: a person answers it anyway, so danger must be clear */
    Optional<Finding> danger(Message message, boolean isForClinicians) {
        Compared compared = message.compared();
        // Whether it is talk is asked of few: most messages are not that like danger.
        return isShort(message)
                        || compared.danger() < needed(DANGER, compared)
                        || (compared.danger() < needed(CLEAR, compared) && (isForClinicians || isTalk(message)))
                        || (isWell(message)
                                && (compared.danger() < CLEAR || !signs(message).isEmpty()))
                        || (!compared.knowsMeaning() && !saysTrouble(message) && compared.danger() < CLEAR)
                ? Optional.empty()
                : nearest(message, Side.DANGER).map(example -> flag(message, example));
    }

    Optional<Finding> complaint(Message message) {
        Compared compared = message.compared();
        return isShort(message) || compared.complaint() < needed(COMPLAINT, compared)
                ? Optional.empty()
                : nearest(message, Side.COMPLAINT).map(example -> complaint(message, example));
    }

    /** Nearly like danger, or a word of danger in an everyday message: a person looks. */
    Optional<Unclear> doubtful(Message message, List<Finding> words) {
        if (!words.isEmpty()) {
            return Optional.of(new Unclear("说到危险的词，整句像平常话", words.getFirst().evidence()));
        }
        Compared compared = message.compared();
        double bound = saysTrouble(message) ? DOUBTFUL : VAGUE;
        return isShort(message)
                        || compared.danger() < needed(bound, compared)
                        || (compared.danger() < needed(CLEAR, compared)
                                && isWell(message)
                                && !signs(message).isEmpty())
                ? Optional.empty()
                : nearest(message, Side.DANGER)
                        .map(example -> new Unclear("整句有些像危急信号", List.of(evidence(message, example))));
    }

    boolean isEveryday(Message message) {
        Compared compared = message.compared();
        return compared.danger() < allowed(EVERYDAY, compared);
    }

    /** Words of dissatisfaction stand in a sentence that reads as no complaint at all. */
    boolean isContent(Message message) {
        Compared compared = message.compared();
        return compared.complaint() < allowed(CONTENT, compared);
    }

    /** All that is said of trouble is denied, over, imagined or of others; or none is said, and it is about something else. */
    boolean isTalk(Message message) {
        List<Span> signs = signs(message);
        List<Span> holding =
                signs.stream().filter(sign -> counts(message.scope().of(sign))).toList();
        // "痛" in "没有胸痛" is not denied, but the pain in the chest is.
        return signs.isEmpty()
                ? elsewhere.stream().anyMatch(message.said()::says)
                : holding.stream().allMatch(sign -> signs.stream().anyMatch(other -> isPartOf(sign, other, holding)));
    }

    /** What is said of trouble; what is only talked about (血压, 月经) is none. */
    private List<Span> signs(Message message) {
        List<Span> topics = message.said().of(topic);
        return troubles.stream()
                .flatMap(list -> message.said().of(list).stream())
                .filter(sign ->
                        topics.stream().noneMatch(topic -> topic.start() <= sign.start() && sign.end() <= topic.end()))
                .toList();
    }

    /** Usual numbers are told, and no trouble or trouble that is all denied: good news in the words of danger. */
    private boolean isWell(Message message) {
        return usual.areAllOf(message.facts())
                && neverUsual.stream().noneMatch(message.said()::says)
                && (signs(message).isEmpty() || isTalk(message));
    }

    private static boolean isPartOf(Span sign, Span other, List<Span> holding) {
        return other.start() <= sign.start() && sign.end() <= other.end() && !holding.contains(other);
    }

    private static boolean counts(Standing standing) {
        return standing == Standing.PRESENT || standing == Standing.JUST_OVER || standing == Standing.FEARED;
    }

    private Optional<Example> nearest(Message message, Side side) {
        return likeness.nearest(message.compared().traits(), side);
    }

    private boolean saysTrouble(Message message) {
        return troubles.stream().anyMatch(message.said()::says);
    }

    private static double needed(double bound, Compared compared) {
        return compared.knowsMeaning() ? bound : bound + WITHOUT_MEANING;
    }

    private static double allowed(double bound, Compared compared) {
        return compared.knowsMeaning() ? bound : bound - 3 * WITHOUT_MEANING;
    }

    private static boolean isShort(Message message) {
        return message.text().length() < SHORTEST;
    }

    private RedFlag flag(Message message, Example example) {
        RedFlagScript family = scripts.redFlags().stream()
                .filter(script -> script.family().equals(example.family()))
                .findFirst()
                .orElseThrow();
        return Family.flag(family, List.of(evidence(message, example)));
    }

    private Complaint complaint(Message message, Example example) {
        ComplaintScript.Kind kind = scripts.complaints().kinds().stream()
                .filter(one -> one.code().equals(example.family()))
                .findFirst()
                .orElseThrow();
        return new Complaint(kind.code(), kind.department(), List.of(evidence(message, example)));
    }

    /** The whole message speaks; beside it stands the sentence of the scripts it is most like. */
    private static Evidence evidence(Message message, Example example) {
        String words = message.text().original();
        return new Evidence(0, words.length(), words, "意思接近“%s”".formatted(example.sentence()));
    }
}
