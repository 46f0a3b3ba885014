package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;
import org.nuanqun.language.ShortReply;

/** "退订": consent is withdrawn and every lesson stopped, at once. */
final class StopPushes implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation
                        .shortReply()
                        .filter(reply -> reply == ShortReply.UNSUBSCRIBE)
                        .isPresent()
                ? Optional.of(new Decision(
                        "UNSUBSCRIBE",
                        "",
                        "the patient wants no more pushes",
                        List.of(),
                        List.of(new Act.StopLessons(), new Act.Reply(text(situation)))))
                : Optional.empty();
    }

    private static String text(Situation situation) {
        String key = situation.courses().isEmpty() ? "education.nothing-to-stop" : "education.stopped";
        return situation.scripts().texts().say(key);
    }
}
