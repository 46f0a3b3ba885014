package org.nuanqun.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one message says: where each list of wordings occurs. Rows are worked out only for the lists that are asked for. */
public final class Said {

    private static final Comparator<Span> IN_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);
    private static final int ENOUGH = 400;

    private final String letters;
    private final List<List<Wordings.Row>> rows;
    private final @Nullable List<Span>[] spans;
    private final boolean[] complete;
    private int[] barriersBefore = new int[0];

    @SuppressWarnings({"unchecked", "rawtypes"})
    Said(String letters, List<List<Wordings.Row>> rows) {
        this.letters = letters;
        this.rows = rows;
        this.spans = new List[rows.size()];
        this.complete = new boolean[rows.size()];
    }

    public String letters() {
        return letters;
    }

    /** Every occurrence of the list, in order. */
    public List<Span> of(int list) {
        if (!complete[list]) {
            complete[list] = true;
            for (Wordings.Row row : rows.get(list)) {
                follow(list, row);
            }
            List<Span> found = spans[list];
            if (found != null) {
                found.sort(IN_ORDER);
            }
        }
        List<Span> found = spans[list];
        return found == null ? List.of() : found;
    }

    public boolean says(int list) {
        return !of(list).isEmpty();
    }

    void add(int[] lists, int start, int end) {
        for (int list : lists) {
            add(list, new Span(start, end));
        }
    }

    /** Nothing is read across a denial: "肚子也不疼" does not say that the belly hurts. */
    void close(int barrier, int excused) {
        int[] before = new int[letters.length() + 1];
        List<Span> excuses = of(excused);
        for (Span denial : of(barrier)) {
            if (excuses.stream().noneMatch(denial::touches)) {
                before[denial.start() + 1]++;
            }
        }
        for (int i = 1; i < before.length; i++) {
            before[i] += before[i - 1];
        }
        barriersBefore = before;
    }

    private void follow(int list, Wordings.Row row) {
        for (Span first : of(row.steps().getFirst().list())) {
            follow(list, row, 1, first.start(), first.end());
        }
    }

    private void follow(int list, Wordings.Row row, int part, int start, int end) {
        if (part == row.steps().size()) {
            add(list, new Span(start, end));
            return;
        }
        int farthest = end + row.steps().get(part).gapBefore();
        List<Span> nexts = of(row.steps().get(part).list());
        for (int i = firstFrom(nexts, end); i < nexts.size() && nexts.get(i).start() <= farthest; i++) {
            Span next = nexts.get(i);
            if (open(end, next.start())) {
                follow(list, row, part + 1, start, next.end());
            }
        }
    }

    private static int firstFrom(List<Span> spans, int start) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean open(int from, int to) {
        return barriersBefore.length == 0 || barriersBefore[from] == barriersBefore[to];
    }

    private void add(int list, Span span) {
        List<Span> known = spans[list];
        if (known == null) {
            known = new ArrayList<>();
            spans[list] = known;
        }
        if (known.size() < ENOUGH) {
            known.add(span);
        }
    }
}
