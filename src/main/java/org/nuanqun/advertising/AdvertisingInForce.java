package org.nuanqun.advertising;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.scripts.TextKind;

/** The rules of the scripts in force, made ready once for each reading of them. */
@ApplicationScoped
public class AdvertisingInForce {

    private record Ready(String version, Advertising advertising) {}

    private final Scripts scripts;
    private volatile @Nullable Ready ready;

    AdvertisingInForce(Scripts scripts) {
        this.scripts = scripts;
    }

    /** The first words of each kind of claim that stand in the text; empty if it may be said. */
    public List<BannedWords> in(String text, TextKind kind) {
        return current().in(text, kind);
    }

    private Advertising current() {
        ScriptSet set = scripts.current();
        Ready known = ready;
        if (known == null || !known.version().equals(set.version())) {
            known = new Ready(set.version(), Advertising.of(set.advertising()));
            ready = known;
        }
        return known.advertising();
    }
}
