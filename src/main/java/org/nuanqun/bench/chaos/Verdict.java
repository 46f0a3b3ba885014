package org.nuanqun.bench.chaos;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a comparison found, each thing as a sentence.
 *
 * @param lost acknowledged and not on record, or counted as sent and unknown to the platform
 * @param ghost on record and never posted, or at the platform and never decided
 * @param twice more than one record or more than one effect of one thing
 * @param disorder effects of one conversation in another order than their causes
 * @param stuck without an end although the faults are over
 */
record Verdict(List<String> lost, List<String> ghost, List<String> twice, List<String> disorder, List<String> stuck) {

    boolean isClean() {
        return faults().findAny().isEmpty();
    }

    Stream<String> faults() {
        return Stream.of(lost, ghost, twice, disorder, stuck).flatMap(List::stream);
    }

    @Override
    public String toString() {
        return "lost %d, ghost %d, twice %d, disorder %d, stuck %d"
                .formatted(lost.size(), ghost.size(), twice.size(), disorder.size(), stuck.size());
    }
}
