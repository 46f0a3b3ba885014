package org.nuanqun;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.nuanqun.bench.Bench;
import org.nuanqun.bench.chaos.Chaos;
import org.nuanqun.bench.load.Stage;
import org.nuanqun.database.StartRefused;
import org.nuanqun.doctor.Doctor;

/** The one process: everything the service does starts here. */
@QuarkusMain
public final class Nuanqun {

    private Nuanqun() {}

    public static void main(String... args) {
        String verb = args.length == 0 ? "start" : args[0];
        List<String> rest = List.of(args).subList(Math.min(1, args.length), args.length);
        try {
            switch (verb) {
                case "start" -> new Service(StartOptions.read(rest, System.getenv())).run();
                case "scripts" -> AuthorCommands.run(rest);
                case "doctor" -> System.exit(doctor(StartOptions.read(rest, System.getenv())));
                case "bench" -> System.exit(new Bench(launcher(), scripts()).run(rest));
                case "chaos" -> System.exit(new Chaos(Stage.ownJar(), System.out).run(rest) == 0 ? 0 : 1);
                default -> throw new StartRefused("There is no command " + verb + "; ./nuanqun help lists them all.");
            }
        } catch (StartRefused e) {
            say(e.getMessage());
            System.exit(1);
        }
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
