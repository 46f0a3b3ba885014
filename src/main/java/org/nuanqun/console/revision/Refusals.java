package org.nuanqun.console.revision;

import org.nuanqun.revisions.RevisionRefused;
import org.nuanqun.revisions.Trial;

/** Why something was refused or broke off, as a sentence. Pure. */
final class Refusals {

    private Refusals() {}

    static String told(RevisionRefused refused, RevisionWords words) {
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
