package org.nuanqun;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.nuanqun.bench.Bench;
import org.nuanqun.bench.chaos.Chaos;
import org.nuanqun.bench.fuzz.Fuzz;
import org.nuanqun.bench.load.Stage;
import org.nuanqun.database.StartRefused;
import org.nuanqun.doctor.AccountDoctor;
import org.nuanqun.doctor.CallbackMemory;
import org.nuanqun.doctor.Doctor;

/** The one process: everything the service does starts here. */
@QuarkusMain
public final class Nuanqun {

    Nuanqun() {}

    public static void main(String... args) {
        String verb = args.length == 0 ? "start" : args[0];
        List<String> rest = List.of(args).subList(Math.min(1, args.length), args.length);
        try {
            switch (verb) {
                case "start" -> new Service(StartOptions.read(rest, System.getenv())).run();
                case "scripts" -> AuthorCommands.run(rest);
                case "doctor" -> System.exit(doctor(rest));
                case "backup" -> BackupCommands.backup(rest);
                case "restore" -> BackupCommands.restore(rest);
                case "bench" -> System.exit(new Bench(launcher(), scripts()).run(rest));
                case "chaos" -> System.exit(new Chaos(Stage.ownJar(), System.out).run(rest) == 0 ? 0 : 1);
                case "fuzz" -> System.exit(new Fuzz(scripts(), System.out).run(rest) == 0 ? 0 : 1);
                default -> throw new StartRefused("There is no command " + verb + "; ./nuanqun help lists them all.");
            }
        } catch (StartRefused e) {
            say(e.getMessage());
            System.exit(1);
        }
    }

    private static int doctor(List<String> words) {
        int at = words.indexOf("--account");
        if (at < 0) {
            return doctor(StartOptions.read(words, System.getenv()));
        }
        if (at + 1 == words.size()) {
            throw new StartRefused("The option --account needs a name, for instance wecom/hospital.");
        }
        List<String> others = new ArrayList<>(words);
        String account = others.remove(at + 1);
        others.remove(at);
        return account(account, StartOptions.read(others, System.getenv()));
    }

    private static int account(String name, StartOptions options) {
        Config config = ConfigProvider.getConfig();
        Path folder = config.getOptionalValue("accounts.folder", Path.class)
                .orElse(options.dataFolder().resolve("accounts"));
        CallbackMemory memory = new CallbackMemory(options.dataFolder(), options.database());
        return new AccountDoctor(folder, variable -> config.getOptionalValue(variable, String.class), memory)
                .examine(name);
    }

    private static int doctor(StartOptions options) {
        return new Doctor(options.dataFolder(), options.database(), scripts()).examine();
    }

    private static Path scripts() {
        return ConfigProvider.getConfig()
                .getOptionalValue("scripts.folder", Path.class)
                .orElse(Path.of("bot-scripts"));
    }

    private static Path launcher() {
        return Path.of(System.getProperty("nuanqun.launcher", "./nuanqun")).toAbsolutePath();
    }

    static void say(@Nullable String sentence) {
        System.err.println(sentence);
    }
}
