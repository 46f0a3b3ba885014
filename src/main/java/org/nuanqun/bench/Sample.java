package org.nuanqun.bench;

import java.util.List;

/** Measured values in order. */
record Sample(List<Double> ascending) {

    static Sample of(List<Double> values) {
        return new Sample(values.stream().sorted().toList());
    }

    double median() {
        return quantile(0.5);
    }

    double quantile(double share) {
        int place = (int) Math.ceil(share * ascending.size()) - 1;
        return ascending.get(Math.clamp(place, 0, ascending.size() - 1));
    }
}
