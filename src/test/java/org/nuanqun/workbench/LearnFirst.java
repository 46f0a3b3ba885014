package org.nuanqun.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Works out what the scripts mean before the first test, where it was not kept: otherwise the first services and tests that
 * want to know would each do it at the same time.
 */
public final class LearnFirst implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String folder = System.getProperty("language.folder");
        if (folder != null && !Files.exists(Path.of(folder, "sentence-vectors.mv"))) {
            new Learn(Path.of("bot-scripts"), System.out).run(Path.of(folder));
        }
    }
}
