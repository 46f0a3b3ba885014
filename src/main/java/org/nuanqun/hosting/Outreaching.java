package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.outreach.OutreachReply;
import org.nuanqun.outreach.OwnConversations;
import org.nuanqun.scripts.Scripts;

/** The bot's side of broadcasts: what is said to one. */
@ApplicationScoped
class Outreaching {

    private final OwnConversations own;
    private final Lecturing lecturing;
    private final Scripts scripts;
    private final BotVoice voice;

    Outreaching(OwnConversations own, Lecturing lecturing, Scripts scripts, BotVoice voice) {
        this.own = own;
        this.lecturing = lecturing;
        this.scripts = scripts;
        this.voice = voice;
    }

    void answer(Stage stage, OutreachReply reply) {
        switch (reply) {
            case OutreachReply.OwnCode code -> ownConversation(stage, code.code());
            case OutreachReply.ToLecture to -> lecturing.answer(stage, to.reply());
        }
    }

    private void ownConversation(Stage stage, String code) {
        boolean isLinked = own.link(code, stage.person().id(), stage.now()).isPresent();
        say(stage, isLinked ? "trial.linked" : "trial.unknown");
    }

    private void say(Stage stage, String key) {
        voice.reply(stage, new Act.Reply(scripts.current().texts().say(key)));
    }
}
