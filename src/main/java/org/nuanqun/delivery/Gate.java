package org.nuanqun.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nuanqun.conversation.Owner;
import org.nuanqun.time.QuietHours;

/**
 * Asked immediately before the wire; the first answer that is not "pass" counts. Pure. A rule of its own for what the
 * platform, the law or the patient forbids: {@code compliance.md}'s order is ownership, hold, consent, window, staleness,
 * caps, quiet hours.
 */
final class Gate {

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(10);

    private final QuietHours quiet;

    Gate(QuietHours quiet) {
        this.quiet = quiet;
    }

    Verdict asks(GateView view) {
        if (view.kind() == SayingClass.SAFETY) {
            return new Verdict.Pass();
        }
        return Stream.<Function<GateView, Optional<Verdict>>>of(
                        Gate::ownership,
                        Gate::staleness,
                        Gate::consent,
                        Gate::hold,
                        Gate::window,
                        this::cap,
                        this::quietHours,
                        Gate::words)
                .flatMap(rule -> rule.apply(view).stream())
                .findFirst()
                .orElseGet(Verdict.Pass::new);
    }

    private static Optional<Verdict> ownership(GateView view) {
        if (view.epoch().isPresent()
                && view.epoch().getAsLong() != view.ownership().epoch()) {
            return drop("composed before the conversation changed hands");
        }
        boolean botSpeaks = view.kind() == SayingClass.REPLY && view.epoch().isPresent();
        if (botSpeaks && view.ownership().owner() == Owner.OPERATOR) {
            return drop("a person holds the conversation");
        }
        if (view.kind().isPush() && view.ownership().owner() != Owner.BOT) {
            return waits(view, "a person holds or is wanted in the conversation");
        }
        return Optional.empty();
    }

    private static Optional<Verdict> hold(GateView view) {
        return view.kind().isPush() && view.hasHold() ? waits(view, "there is a hold on the person") : Optional.empty();
    }

    private static Optional<Verdict> consent(GateView view) {
        return view.kind().isPush() && !view.hasConsent()
                ? Optional.of(Verdict.Drop.forGood("the person has not agreed, or no longer"))
                : Optional.empty();
    }

    private static Optional<Verdict> window(GateView view) {
        if (view.kind() == SayingClass.GREETING) {
            return Optional.empty();
        }
        if (view.windowIsUsedUp()) {
            return drop("the platform allows no further message until the person writes again");
        }
        return view.windowEnds().filter(end -> end.isBefore(view.now())).isPresent()
                ? drop("the platform's reply window has closed")
                : Optional.empty();
    }

    private static Optional<Verdict> staleness(GateView view) {
        return view.notLaterThan().filter(limit -> limit.isBefore(view.now())).isPresent()
                ? drop("too late to be of use")
                : Optional.empty();
    }

    private Optional<Verdict> cap(GateView view) {
        return view.fullUntil().map(until -> new Verdict.Wait(quiet.nextOpen(until), "enough for now"));
    }

    private Optional<Verdict> quietHours(GateView view) {
        return view.kind().isPush() && quiet.cover(view.now())
                ? Optional.of(new Verdict.Wait(quiet.nextOpen(view.now()), "quiet hours"))
                : Optional.empty();
    }

    /** Last, so that only what would really leave is told to a person. */
    private static Optional<Verdict> words(GateView view) {
        return view.breach().flatMap(why -> drop(SayingEnded.NOT_FOR_A_MACHINE + why));
    }

    private static Optional<Verdict> waits(GateView view, String why) {
        Instant next = view.now().plus(LOOK_AGAIN);
        return Optional.of(new Verdict.Wait(next, why));
    }

    private static Optional<Verdict> drop(String why) {
        return Optional.of(new Verdict.Drop(why));
    }
}
