package org.nuanqun;

import java.util.List;
import org.nuanqun.backup.BackupCommand;
import org.nuanqun.backup.RestoreCommand;
import org.nuanqun.backup.Words;
import org.nuanqun.time.RealTime;

/** {@code ./nuanqun backup} and {@code ./nuanqun restore}. */
final class BackupCommands {

    private BackupCommands() {}

    static void backup(List<String> arguments) {
        Words words = Words.read(arguments);
        StartOptions options = StartOptions.read(words.others(), System.getenv());
        new BackupCommand(options.dataFolder(), options.database(), System.out).run(words, RealTime.now());
    }

    /** The folder is ours meanwhile: no service starts on half a database. */
    static void restore(List<String> arguments) {
        Words words = Words.read(arguments);
        StartOptions options = StartOptions.read(words.others(), System.getenv());
        ServiceFolder folder = ServiceFolder.claim(options.dataFolder());
        new RestoreCommand(options.dataFolder(), options.database(), System.out).run(words);
        folder.forget();
    }
}
