package org.nuanqun.console.revision;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nuanqun.revisions.RevisionRefused;
import org.nuanqun.revisions.Trial;

/** Why something was refused or broke off, as a sentence. */
final class Refusals {

    private Refusals() {}

    /** What an act answers; where it was refused, a page with the reason. */
    static Response or(RevisionWords words, Supplier<Response> act, Function<String, TemplateInstance> page) {
        try {
            return act.get();
        } catch (RevisionRefused refused) {
            return with(page.apply(told(refused, words)));
        }
    }

    static Response with(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private static String told(RevisionRefused refused, RevisionWords words) {
        return switch (refused.why()) {
            case NOT_NOW -> words.notNow();
            case OWN_WORK -> words.ownWork();
            case NOTHING_CHANGED -> words.nothingChanged();
            case MISTAKES -> words.hasMistakes(refused.what());
            case DIALOGUES -> words.dialoguesOpen();
            case CHANGED_MEANWHILE -> words.changedMeanwhile(refused.what());
            case BAD_NAME -> words.badName(refused.what());
            case TOO_LONG -> words.tooLong();
            case FOLDER_IS_READ_ONLY -> words.readOnly(refused.what());
        };
    }

    /** Who went with the service had no time to say why. */
    static String trouble(Trial brokenOff, RevisionWords words) {
        return brokenOff.endedAt().isEmpty() ? words.broughtDown() : brokenOff.trouble();
    }
}
