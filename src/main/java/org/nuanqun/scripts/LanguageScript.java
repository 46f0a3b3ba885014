package org.nuanqun.scripts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuanqun.language.Replies;

/**
 * What every script leans on: shared words, how things are denied or told of the past, spelling, unclear signs, questions only a
 * clinician answers (met by no approved answer either), what says that something is back, everyday sentences that are neither
 * danger nor complaint, words that turn a question into another one, which numbers are those of somebody well, what a short
 * reply says, and how pushes are asked to stop.
 */
public record LanguageScript(
        Map<String, List<String>> words,
        Map<String, List<String>> spellings,
        Map<String, List<String>> soundsAlike,
        List<String> misheard,
        List<SignScript> unclear,
        List<SignScript> forClinicians,
        List<Pattern> neverAnswered,
        List<SignScript> relapse,
        List<String> everyday,
        List<String> aspects,
        List<String> usualNumbers,
        ReplyLists replies,
        Replies shortReplies) {

    static LanguageScript none() {
        return new LanguageScript(
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ReplyLists.none(),
                Replies.none());
    }

    static LanguageScript read(Passage passage) {
        return new LanguageScript(
                WordLists.read(passage, "words"),
                WordLists.each(passage, "spellings"),
                WordLists.each(passage, "sounds-alike"),
                WordLists.each(passage.texts("misheard")),
                passage.each("unclear").stream().map(SignScript::read).toList(),
                passage.each("for-clinicians").stream().map(SignScript::read).toList(),
                passage.patterns("never-answered"),
                passage.each("relapse").stream().map(SignScript::read).toList(),
                passage.texts("everyday"),
                WordLists.each(passage.texts("aspects")),
                passage.texts("usual-numbers"),
                ReplyLists.read(passage),
                ShortReplies.read(passage));
    }

    LanguageScript and(LanguageScript other) {
        return new LanguageScript(
                joined(words, other.words),
                joined(spellings, other.spellings),
                joined(soundsAlike, other.soundsAlike),
                Stream.concat(misheard.stream(), other.misheard.stream()).toList(),
                Stream.concat(unclear.stream(), other.unclear.stream()).toList(),
                Stream.concat(forClinicians.stream(), other.forClinicians.stream())
                        .toList(),
                Stream.concat(neverAnswered.stream(), other.neverAnswered.stream())
                        .toList(),
                Stream.concat(relapse.stream(), other.relapse.stream()).toList(),
                Stream.concat(everyday.stream(), other.everyday.stream()).toList(),
                Stream.concat(aspects.stream(), other.aspects.stream()).toList(),
                Stream.concat(usualNumbers.stream(), other.usualNumbers.stream())
                        .toList(),
                replies.and(other.replies),
                shortReplies.and(other.shortReplies));
    }

    /** Without these a patient is not heard, or gets an answer only a clinician may give. */
    void check(Faults faults) {
        ShortReplies.check(shortReplies, faults);
        if (neverAnswered.isEmpty()) {
            faults.add(
                    "language/",
                    1,
                    "nothing keeps approved answers from doses and diagnoses",
                    "write what asks for them there under never-answered:");
        }
    }

    private static Map<String, List<String>> joined(Map<String, List<String>> one, Map<String, List<String>> other) {
        Map<String, List<String>> all = new LinkedHashMap<>(one);
        all.putAll(other);
        return all;
    }
}
