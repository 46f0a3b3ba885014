package org.nuanqun.console.desk;

import java.util.Locale;
import java.util.Optional;
import org.nuanqun.staff.Operator;

/** A way to look at the desk. The first holds everything, because what needs me always stands on top. */
public enum Folder {
    NEEDS_ME,
    MINE,
    UNASSIGNED,
    MENTIONS,
    BOT,
    ALL;

    public static Folder named(Optional<String> slug) {
        for (Folder folder : values()) {
            if (slug.filter(folder.slug()::equals).isPresent()) {
                return folder;
            }
        }
        return NEEDS_ME;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean holds(Case one, Operator me) {
        return switch (this) {
            case NEEDS_ME, ALL -> true;
            case MINE -> one.isHeldBy(me.id());
            case UNASSIGNED -> one.isWaiting();
            case MENTIONS -> one.mentionsMe();
            case BOT -> one.isHeldByBot() && one.ticket().isEmpty();
        };
    }
}
