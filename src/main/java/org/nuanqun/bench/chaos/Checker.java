package org.nuanqun.bench.chaos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.bench.load.Effect;
import org.nuanqun.bench.load.Operation;

/**
 * Joins what the caller saw, what the database holds and what the platform was told. Pure. Everything that was posted is
 * something the service owes an answer to.
 */
final class Checker {

    private final List<Operation> history;
    private final List<Entry> entries;
    private final Map<String, List<Entry>> byIdentity;
    private final Map<String, Integer> firstEffect;
    private final List<Effect> effects;

    Checker(List<Operation> history, List<Entry> entries, List<Effect> effects) {
        this.history = history;
        this.entries = entries;
        this.effects = effects;
        this.byIdentity = entries.stream().collect(Collectors.groupingBy(Entry::identity));
        this.firstEffect = firstEffects(effects);
    }

    Verdict verdict() {
        return new Verdict(
                lost().toList(), ghost().toList(), twice().toList(), disorder().toList(), stuck().toList());
    }

    private static Map<String, Integer> firstEffects(List<Effect> effects) {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int place = 0; place < effects.size(); place++) {
            first.putIfAbsent(effects.get(place).ownId(), place);
        }
        return first;
    }

    private Stream<String> lost() {
        Stream<String> unrecorded = history.stream()
                .filter(op -> op.acknowledged().isPresent() && !byIdentity.containsKey(op.identity()))
                .map(op -> op.identity() + " was acknowledged and is not on record");
        Stream<String> unsent = said().filter(said -> said.isSent() && !firstEffect.containsKey(said.ownId()))
                .map(said -> said.ownId() + " counts as sent and never reached the platform");
        Stream<String> mute = entries.stream()
                .filter(entry -> entry.state().equals("HANDLED") && entry.said().isEmpty())
                .map(entry -> entry.identity() + " was handled and its answer is nowhere: " + entry.detail());
        return Stream.of(unrecorded, unsent, mute).flatMap(Function.identity());
    }

    private Stream<String> ghost() {
        Set<String> posted = history.stream().map(Operation::identity).collect(Collectors.toSet());
        Set<String> decided = said().map(Said::ownId).collect(Collectors.toSet());
        Stream<String> unposted = entries.stream()
                .filter(entry -> !posted.contains(entry.identity()))
                .map(entry -> entry.identity() + " is on record and was never posted");
        Stream<String> undecided = firstEffect.keySet().stream()
                .filter(id -> !decided.contains(id))
                .map(id -> id + " reached the platform and was never decided");
        return Stream.concat(unposted, undecided);
    }

    private Stream<String> twice() {
        Stream<String> records = byIdentity.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> same.getFirst().identity() + " is on record " + same.size() + " times");
        Stream<String> sayings = entries.stream()
                .filter(entry -> purposes(entry).size() < entry.said().size())
                .map(entry -> entry.identity() + " was answered " + entry.said().size() + " times");
        Set<String> done = new HashSet<>();
        Stream<String> told = effects.stream()
                .filter(Effect::isNew)
                .filter(effect -> !done.add(effect.ownId()))
                .map(effect -> effect.ownId() + " had more than one effect at the platform");
        return Stream.of(records, sayings, told).flatMap(Function.identity());
    }

    private static Set<String> purposes(Entry entry) {
        return entry.said().stream().map(Said::purpose).collect(Collectors.toSet());
    }

    private Stream<String> disorder() {
        Map<String, List<Operation>> spoken = history.stream().collect(Collectors.groupingBy(Operation::person));
        Map<String, List<Entry>> heard = entries.stream().collect(Collectors.groupingBy(Entry::person));
        return Stream.concat(
                spoken.values().stream().flatMap(this::recordedOutOfTurn),
                heard.values().stream().flatMap(this::answeredOutOfTurn));
    }

    /** What was acknowledged before the next was posted stands before it. */
    private Stream<String> recordedOutOfTurn(List<Operation> ofOnePerson) {
        List<Operation> known = ofOnePerson.stream()
                .filter(op -> byIdentity.containsKey(op.identity()))
                .sorted(Comparator.comparingLong(Operation::invoked))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < known.size(); i++) {
            Operation before = known.get(i - 1);
            Operation after = known.get(i);
            if (before.precedes(after) && sequence(before) > sequence(after)) {
                wrong.add(after.identity() + " is on record before " + before.identity());
            }
        }
        return wrong.stream();
    }

    private long sequence(Operation op) {
        return byIdentity.getOrDefault(op.identity(), List.of()).getFirst().sequence();
    }

    private Stream<String> answeredOutOfTurn(List<Entry> ofOnePerson) {
        List<String> wrong = new ArrayList<>();
        int last = -1;
        for (Entry entry : ofOnePerson.stream()
                .sorted(Comparator.comparingLong(Entry::sequence))
                .toList()) {
            for (Said said : inOrder(entry)) {
                int place = firstEffect.getOrDefault(said.ownId(), last);
                if (place < last) {
                    wrong.add(said.ownId() + " overtook what was said before it");
                }
                last = Math.max(last, place);
            }
        }
        return wrong.stream();
    }

    /** Safety text may overtake; everything else keeps its turn. */
    private static List<Said> inOrder(Entry entry) {
        return entry.said().stream()
                .filter(said -> !said.purpose().equals("safety"))
                .toList();
    }

    private Stream<String> stuck() {
        Stream<String> unhandled = entries.stream()
                .filter(entry -> entry.state().equals("WAITING"))
                .map(entry -> entry.identity() + " still waits to be handled");
        Stream<String> unended =
                said().filter(said -> !said.hasEnded()).map(said -> said.ownId() + " still waits in the outbox");
        return Stream.concat(unhandled, unended);
    }

    private Stream<Said> said() {
        return entries.stream().flatMap(entry -> entry.said().stream());
    }
}
