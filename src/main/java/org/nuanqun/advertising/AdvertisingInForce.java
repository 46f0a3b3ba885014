package org.nuanqun.advertising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.scripts.ScriptsReloaded;
import org.nuanqun.scripts.TextKind;

/** The rules of the scripts in force, made ready once for each reading of them. */
@ApplicationScoped
public class AdvertisingInForce {

    private final Scripts scripts;
    private volatile Advertising rules;

    AdvertisingInForce(Scripts scripts) {
        this.scripts = scripts;
        this.rules = rules(scripts);
    }

    /** The first words of each kind of claim that stand in the text; empty if it may be said. */
    public List<BannedWords> in(String text, TextKind kind) {
        return rules.in(text, kind);
    }

    /** One after the other, so that the newest scripts are the last to arrive. */
    synchronized void changed(@Observes ScriptsReloaded reloaded) {
        rules = rules(scripts);
    }

    private static Advertising rules(Scripts scripts) {
        return Advertising.of(scripts.current().advertising());
    }
}
