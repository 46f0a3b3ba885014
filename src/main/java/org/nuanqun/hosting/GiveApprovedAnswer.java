package org.nuanqun.hosting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.knowledge.AnswerFound;
import org.nuanqun.knowledge.Retrieved;
import org.nuanqun.scripts.AnswerScript;
import org.nuanqun.triage.Evidence;

/** An approved answer, word by word, with its source and who reviewed it. */
final class GiveApprovedAnswer implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation.answers().retrieved() instanceof Retrieved.Sure sure
                ? Optional.of(decision(situation, sure.answer(), "an approved answer fits"))
                : Optional.empty();
    }

    static Decision decision(Situation situation, AnswerFound found, String why) {
        AnswerScript answer = found.answer();
        String text = situation
                .scripts()
                .texts()
                .say(
                        "answer.frame",
                        Map.of(
                                "answer", answer.answer(),
                                "source", answer.source(),
                                "reviewer", answer.reviewer()));
        String line = "已批准答案「%s」第 %d 版 · %s 审核".formatted(answer.question(), answer.version(), answer.reviewer());
        return new Decision(
                "ANSWER",
                answer.question(),
                why,
                evidence(situation.words(), found),
                List.of(new Act.Reply(text, List.of(), line), new Act.NoteGiven(answer.code(), answer.version())));
    }

    private static List<Evidence> evidence(String text, AnswerFound found) {
        return found.words().stream()
                .filter(text::contains)
                .map(words -> new Evidence(
                        text.indexOf(words), text.indexOf(words) + words.length(), words, "approved answer"))
                .toList();
    }
}
