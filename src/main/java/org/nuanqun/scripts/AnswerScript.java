package org.nuanqun.scripts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanqun.language.NormalText;
import org.nuanqun.vocabulary.ConditionCode;

/**
 * A question everybody asks, with the answer that was written for it.
 *
 * @param needs words in their normal form, of which one must be said, because the answer takes it for granted; empty where it
 *     takes nothing
 */
public record AnswerScript(
        String code,
        String question,
        List<String> variants,
        List<String> keywords,
        List<String> needs,
        Set<ConditionCode> conditions,
        String answer,
        String source,
        String reviewer,
        LocalDate expires,
        int version) {

    public AnswerScript {
        variants = List.copyOf(variants);
        keywords = List.copyOf(keywords);
        needs = List.copyOf(needs);
        conditions = Set.copyOf(conditions);
    }

    public boolean isExpiredOn(LocalDate today) {
        return today.isAfter(expires);
    }

    /** Whether what was said, in its normal form, has one of the words the answer needs. */
    public boolean hasWhatItNeedsIn(String letters) {
        return needs.isEmpty() || needs.stream().anyMatch(letters::contains);
    }

    /** Whether a clinician of the hospital stands for it. */
    public boolean isApproved() {
        return Review.isSpokenApproval(reviewer);
    }

    /** Whether a way to ask says what the answer needs. */
    boolean isAskedBy(String way) {
        return hasWhatItNeedsIn(letters(way));
    }

    private static String letters(String words) {
        return NormalText.of(words).letters();
    }

    static AnswerScript read(Passage passage, SourceList sources) {
        return new AnswerScript(
                passage.text("code"),
                passage.text("question"),
                passage.texts("variants"),
                passage.texts("keywords"),
                passage.texts("needs").stream().map(AnswerScript::letters).toList(),
                passage.texts("conditions").stream().map(ConditionCode::new).collect(Collectors.toSet()),
                passage.text("answer").strip(),
                sources.spoken(passage.texts("sources")),
                Review.read(passage).spoken(),
                passage.as("expires", LocalDate::parse, "write a date like 2027-06-30"),
                passage.number("version"));
    }
}
