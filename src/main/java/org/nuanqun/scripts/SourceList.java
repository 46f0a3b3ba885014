package org.nuanqun.scripts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sources an author may cite, and how far each has been seen. */
final class SourceList {

    /** SEEN and SECOND_HAND may be cited; UNSEEN never; HOUSE is the hospital's own rule. */
    private record Source(String title, String status) {
        boolean mayBeCited() {
            return !status.equals("K");
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
                .map(code -> byCode.containsKey(code) ? byCode.get(code).title() : code)
                .collect(Collectors.joining("；"));
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
