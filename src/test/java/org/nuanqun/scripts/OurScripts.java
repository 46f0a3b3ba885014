package org.nuanqun.scripts;

import java.nio.file.Path;

/** The scripts of bot-scripts, read once for all tests that only look at them. */
public final class OurScripts {

    public static final ScriptSet SET = ScriptSet.read(Path.of("bot-scripts"));

    private OurScripts() {}
}
