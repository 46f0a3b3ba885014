package org.nuanqun.scripts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sources an author may cite, and how far each has been seen. */
final class SourceList {

    /** V seen, V* seen second-hand, H the hospital's own rule; C waits for a clinician's source; K nobody has seen. */
    private record Source(String title, String status) {
        boolean mayBeCited() {
            return !status.equals("K");
        }

        boolean isSettled() {
            return mayBeCited() && !status.equals("C");
        }
    }

    private final Map<String, Source> byCode;

    private SourceList(Map<String, Source> byCode) {
        this.byCode = byCode;
    }

    static SourceList none() {
        return new SourceList(Map.of());
    }

    static SourceList read(Passage passage) {
        return new SourceList(passage.entries().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Source(
                                entry.getValue().text("title"), entry.getValue().text("status")))));
    }

    /** The titles, as a patient may read them. */
    String spoken(List<String> codes) {
        return codes.stream()
                .map(code ->
                        Optional.ofNullable(byCode.get(code)).map(Source::title).orElse(code))
                .collect(Collectors.joining("；"));
    }

    /** An approval that rests on a source nobody has settled is none. */
    void checkApproval(Passage owner, Review review) {
        owner.each("sources").stream()
                .filter(cited -> review.isApproved())
                .filter(cited -> Optional.ofNullable(byCode.get(cited.text()))
                        .filter(source -> !source.isSettled())
                        .isPresent())
                .forEach(cited -> cited.fault(
                        "'approved' cannot rest on '%s'".formatted(cited.text()),
                        "put the source the clinician used in its place, or write status: demonstration"));
    }

    void check(Passage owner, String field) {
        for (Passage cited : owner.each(field)) {
            Source source = byCode.get(cited.text());
            if (source == null) {
                cited.fault(
                        "the source '%s' is not in sources.yaml".formatted(cited.text()),
                        "cite a source of that list, or add it there with its status");
            } else if (!source.mayBeCited()) {
                cited.fault(
                        "the source '%s' has not been seen by anybody (K)".formatted(cited.text()),
                        "find the original and change its status, or cite a source marked V or V*");
            }
        }
    }
}
