package org.nuanqun.workbench;

import org.nuanqun.scripts.AnswerScript;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.workbench.SandboxChats.Heard;

/** Whether a message is the one a dialogue expects, by the texts and answers of the scripts. */
record ExpectedWords(Turn.Answered turn, ScriptSet scripts) {

    boolean areIn(Heard message) {
        Turn.Expected expected = turn.expected();
        return isText(message)
                && isAnswer(message)
                && expected.from().map(message.from()::contains).orElse(message.isBot())
                && expected.contains().stream().allMatch(message.text()::contains)
                && expected.without().stream().noneMatch(message.text()::contains);
    }

    private boolean isText(Heard message) {
        return turn.expected()
                .textKey()
                .map(key -> scripts.texts().isSaid(key, message.text()))
                .orElse(true);
    }

    private boolean isAnswer(Heard message) {
        return turn.expected()
                .answer()
                .map(code -> message.text().contains(answer(code)))
                .orElse(true);
    }

    private String answer(String code) {
        return scripts.answers().stream()
                .filter(answer -> answer.code().equals(code))
                .map(AnswerScript::answer)
                .findFirst()
                .orElseThrow(
                        () -> new DialogueFailure(turn.line(), "there is no answer '%s' in answers/".formatted(code)));
    }
}
