package org.nuanqun.bench.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.nuanqun.bench.load.Mood;
import org.nuanqun.bench.load.Node;
import org.nuanqun.bench.load.Stage;
import org.nuanqun.database.StartRefused;
import org.nuanqun.trial.HaltPoint;

/** Something that goes wrong, and its end. Each returns when the stage is whole again, with a sentence of what it did. */
enum Fault {
    /** SIGKILL of a node. */
    KILL {
        @Override
        String strike(Stage stage, RandomGenerator random) throws InterruptedException {
            int node = random.nextInt(stage.nodes().size());
            stage.nodes().get(node).kill();
            restart(stage.nodes().get(node));
            return "killed node " + node;
        }
    },
    /** A node ends itself at one of the named points. */
    POINT {
        @Override
        String strike(Stage stage, RandomGenerator random) throws InterruptedException {
            List<HaltPoint> points = List.of(HaltPoint.values());
            HaltPoint point = points.get(random.nextInt(points.size()));
            return haltAt(stage, point, random);
        }
    },
    /** A node dies between the platform's taking a message and its answer. */
    WIRE {
        @Override
        String strike(Stage stage, RandomGenerator random) throws InterruptedException {
            Node node = stage.nodes().get(random.nextInt(stage.nodes().size()));
            CountDownLatch died = new CountDownLatch(1);
            stage.platform().atNextCall(() -> {
                node.kill();
                died.countDown();
            });
            if (!died.await(30, TimeUnit.SECONDS)) {
                return "nothing was sent, so nothing was cut";
            }
            restart(node);
            return "killed a node while the platform was answering";
        }
    },
    /** SIGTERM: a node leaves in an orderly way and comes back. */
    TERM {
        @Override
        String strike(Stage stage, RandomGenerator random) throws InterruptedException {
            Node node = stage.nodes().get(random.nextInt(stage.nodes().size()));
            node.takeOutOfBalance();
            node.terminate();
            restart(node);
            return "restarted a node in an orderly way";
        }
    },
    /** SIGSTOP for longer than a lease: whoever slept must not act on what it held. */
    SLEEP {
        @Override
        String strike(Stage stage, RandomGenerator random) throws InterruptedException {
            Node node = stage.nodes().get(random.nextInt(stage.nodes().size()));
            node.takeOutOfBalance();
            node.sleep();
            TimeUnit.SECONDS.sleep(24);
            node.awake();
            node.awaitReady();
            return "put a node to sleep for 24 s";
        }
    },
    /** The database crashes and is started again at once. */
    DATABASE {
        @Override
        String strike(Stage stage, RandomGenerator random) throws InterruptedException {
            stage.databaseCrashes();
            stage.databaseComesBack();
            return "crashed the database";
        }
    },
    /** The database is away for a while. */
    AWAY {
        @Override
        String strike(Stage stage, RandomGenerator random) throws InterruptedException {
            stage.databaseCrashes();
            TimeUnit.SECONDS.sleep(8);
            stage.databaseComesBack();
            return "took the database away for 8 s";
        }
    },
    /** The database neither answers nor refuses for a while. */
    FREEZE {
        @Override
        String strike(Stage stage, RandomGenerator random) throws InterruptedException {
            stage.databaseFreezes();
            TimeUnit.SECONDS.sleep(4);
            stage.databaseThaws();
            return "froze the database for 4 s";
        }
    },
    /** The platform is busy, cuts lines, answers rubbish or too late. */
    PLATFORM {
        @Override
        String strike(Stage stage, RandomGenerator random) throws InterruptedException {
            List<Mood> moods = List.of(Mood.BUSY, Mood.CUT_AFTER_TAKING, Mood.GARBAGE, Mood.TOO_SLOW);
            Mood mood = moods.get(random.nextInt(moods.size()));
            stage.platform().behave(mood);
            TimeUnit.SECONDS.sleep(3);
            stage.platform().behave(Mood.WELL);
            return "let the platform be " + mood.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    },
    /** Things nobody can read lie in lanes. */
    POISON {
        @Override
        String strike(Stage stage, RandomGenerator random) {
            return "put " + Poison.into(stage.database(), 20) + " unreadable things in front of others";
        }
    };

    private static final Duration UNTIL_HALTED = Duration.ofSeconds(30);

    abstract String strike(Stage stage, RandomGenerator random) throws InterruptedException;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Fault named(String word) {
        for (Fault fault : values()) {
            if (fault.word().equals(word)) {
                return fault;
            }
        }
        throw new StartRefused("There is no fault \"" + word + "\"; ./nuanqun help names them.");
    }

    static String haltAt(Stage stage, HaltPoint point, RandomGenerator random) throws InterruptedException {
        Node node = stage.nodes().get(random.nextInt(stage.nodes().size()));
        String place = point.word() + ":" + (5 + random.nextInt(40));
        node.takeOutOfBalance();
        node.terminate();
        node.start(List.of("-Dnuanqun.halt-at=" + place));
        try {
            node.awaitReady();
        } catch (StartRefused stoppedWhileStarting) {
            // what was left behind was enough to reach the point
        }
        if (!node.endsWithin(UNTIL_HALTED)) {
            node.kill();
            restart(node);
            return "did not reach " + place + " and killed the node instead";
        }
        restart(node);
        return "halted a node at " + place;
    }

    private static void restart(Node node) throws InterruptedException {
        node.start(List.of());
        node.awaitReady();
    }
}
