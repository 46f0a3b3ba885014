package org.nuanqun.scripts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanqun.vocabulary.ConditionCode;

/**
 * A question everybody asks, with the answer that was written for it.
 *
 * @param needs words of which one must be said, because the answer takes it for granted; empty where it takes nothing
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

    /** Whether words say one of those the answer needs. */
    public boolean hasWhatItNeedsIn(String words) {
        return needs.isEmpty() || needs.stream().anyMatch(words::contains);
    }

    /** Whether a clinician of the hospital stands for it. */
    public boolean isApproved() {
        return Review.isSpokenApproval(reviewer);
    }

    static AnswerScript read(Passage passage, SourceList sources) {
        return new AnswerScript(
                passage.text("code"),
                passage.text("question"),
                passage.texts("variants"),
                passage.texts("keywords"),
                passage.texts("needs"),
                passage.texts("conditions").stream().map(ConditionCode::new).collect(Collectors.toSet()),
                passage.text("answer").strip(),
                sources.spoken(passage.texts("sources")),
                Review.read(passage).spoken(),
                passage.as("expires", LocalDate::parse, "write a date like 2027-06-30"),
                passage.number("version"));
    }
}
