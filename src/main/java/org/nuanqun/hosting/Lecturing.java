package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanqun.outreach.lecture.Lecture;
import org.nuanqun.outreach.lecture.LectureReply;
import org.nuanqun.outreach.lecture.Lectures;
import org.nuanqun.outreach.lecture.SignedUp;
import org.nuanqun.people.People;
import org.nuanqun.people.Purpose;
import org.nuanqun.scripts.Scripts;

/** The bot's side of lectures: signing up, leaving, being there, saying how it was. */
@ApplicationScoped
class Lecturing {

    private static final String UNREMINDED = "lecture.signed-up-unreminded";

    private final Lectures lectures;
    private final People people;
    private final Scripts scripts;
    private final BotVoice voice;

    Lecturing(Lectures lectures, People people, Scripts scripts, BotVoice voice) {
        this.lectures = lectures;
        this.people = people;
        this.scripts = scripts;
        this.voice = voice;
    }

    void answer(Stage stage, LectureReply reply) {
        switch (reply) {
            case LectureReply.SignUp to -> signUp(stage, to.lecture());
            case LectureReply.Leave from -> leave(stage, from.lecture());
            case LectureReply.Attend at -> {
                lectures.attend(at.lecture().id(), stage.person(), stage.now());
                say(stage, "lecture.attended", at.lecture());
            }
            case LectureReply.Rate rate -> {
                lectures.rate(rate.lecture().id(), stage.person(), rate.points());
                say(stage, "lecture.rated", rate.lecture());
            }
            case LectureReply.Which which -> ask(stage, which);
            case LectureReply.Unknown ignored -> say(stage, "lecture.unknown", Map.of(), List.of());
        }
    }

    private void signUp(Stage stage, Lecture lecture) {
        switch (lectures.signUp(lecture.id(), stage.person(), stage.now())) {
            case SignedUp.In ignored -> say(stage, isReminded(stage) ? "lecture.signed-up" : UNREMINDED, lecture);
            case SignedUp.Waits waits -> {
                Map<String, String> values = new HashMap<>(lectures.values(lecture));
                values.put("ahead", String.valueOf(waits.ahead()));
                say(stage, "lecture.waiting", values, List.of());
            }
            case SignedUp.Already ignored -> say(stage, "lecture.already", lecture);
            case SignedUp.TooLate ignored -> say(stage, "lecture.too-late", lecture);
        }
    }

    /** Signing up is no consent to pushes; who has not given it is told that nobody will remind her. */
    private boolean isReminded(Stage stage) {
        return people.consents(stage.person().id(), Purpose.EDUCATION);
    }

    private void leave(Stage stage, Lecture lecture) {
        boolean isLeft = lectures.leave(lecture.id(), stage.person(), stage.now());
        say(stage, isLeft ? "lecture.left" : "lecture.not-signed-up", lecture);
    }

    private void ask(Stage stage, LectureReply.Which which) {
        List<String> taps = which.lectures().stream()
                .map(one -> which.word() + one.number())
                .toList();
        String listed = which.lectures().stream()
                .map(one -> which.word() + one.number() + " " + one.title())
                .collect(Collectors.joining("\n"));
        say(stage, "lecture.which", Map.of("lectures", listed), taps);
    }

    private void say(Stage stage, String key, Lecture lecture) {
        say(stage, key, lectures.values(lecture), List.of());
    }

    private void say(Stage stage, String key, Map<String, String> values, List<String> taps) {
        voice.reply(stage, new Act.Reply(scripts.current().texts().say(key, values), taps, ""));
    }
}
