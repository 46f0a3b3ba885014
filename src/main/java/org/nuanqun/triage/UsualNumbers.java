package org.nuanqun.triage;

import java.util.List;
import org.nuanqun.language.Facts;

/** Which numbers are those of somebody well: 115/72 stands in a message for good news, 165/110 does not. */
record UsualNumbers(List<FactBound> bounds) {

    static UsualNumbers of(List<String> bounds) {
        return new UsualNumbers(bounds.stream().map(FactBound::parse).toList());
    }

    /** At least one is stated and all that are stated are usual. */
    boolean areAllOf(Facts facts) {
        List<FactBound> stated =
                bounds.stream().filter(bound -> bound.isStatedIn(facts)).toList();
        return !stated.isEmpty() && stated.stream().allMatch(bound -> bound.holds(facts));
    }
}
