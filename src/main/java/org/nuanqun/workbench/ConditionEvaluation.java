package org.nuanqun.workbench;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Context;
import org.nuanqun.triage.Finding;
import org.nuanqun.triage.TriageReader;
import org.nuanqun.triage.TriageReader.Likeliest;

/** Messages with a condition or a department: which one the scripts understand, and where they would rather ask. */
final class ConditionEvaluation {

    private static final int MOST_LABELS = 5;
    private static final int MOST_MISSES = 20;
    private static final int SHOWN = 60;

    private record Row(LabelledMessage message, List<String> labels, boolean abstains, Verdict verdict) {

        String gold() {
            return message.label().orElse("");
        }

        String best() {
            return labels.isEmpty() ? "" : labels.getFirst();
        }

        boolean isRight() {
            return best().equals(gold());
        }
    }

    private final TriageReader triage;
    private final LabelMap map;
    private final PrintStream out;

    ConditionEvaluation(ScriptSet scripts, Meaning meaning, LabelMap map, PrintStream out) {
        this.triage = TriageReader.of(scripts, meaning);
        this.map = map;
        this.out = out;
    }

    EvaluatedRows run(List<LabelledMessage> messages) {
        List<Row> rows = messages.parallelStream().map(this::read).toList();
        report(rows);
        EvaluatedRows written = new EvaluatedRows();
        rows.forEach(row -> written.add(
                "id", row.message().id(),
                "labels", row.labels().stream().limit(MOST_LABELS).toList(),
                "abstain", row.abstains(),
                "action", row.verdict().action()));
        return written;
    }

    private Row read(LabelledMessage message) {
        Likeliest likeliest = triage.conditions(message.text(), Context.none());
        List<String> labels = map.inOrder(likeliest.conditions());
        return new Row(
                message,
                labels,
                abstains(labels, likeliest.finding()),
                Verdict.of(triage.read(message.text(), Context.none(), () -> likeliest)));
    }

    /** Where two conditions are near but mean one label, the label is decided. */
    private boolean abstains(List<String> labels, Finding finding) {
        if (labels.isEmpty() || map.handsOver(labels.getFirst())) {
            return true;
        }
        return switch (finding) {
            case Finding.LikelyCondition likely -> false;
            case Finding.NeedsAnswer question ->
                question.candidates().stream()
                                .map(map::of)
                                .flatMap(Optional::stream)
                                .distinct()
                                .count()
                        != 1;
            default -> true;
        };
    }

    private void report(List<Row> rows) {
        Confusion all = new Confusion();
        rows.forEach(row -> all.add(row.gold(), row.best()));
        out.printf("%-34s %s%n", "right label first", all.accuracy());
        out.printf("%-34s %.3f%n", "macro F1", all.macroF1());
        line("right among the first two", rows, row -> row.labels().stream()
                .limit(2)
                .anyMatch(row.gold()::equals));
        slices(rows);
        line("would ask or fetch a person", rows, Row::abstains);
        line(
                "  right where it decides",
                rows.stream().filter(row -> !row.abstains()).toList(),
                Row::isRight);
        line("taken for danger", rows, row -> row.verdict().isAlarm());
        map.otherwise().ifPresent(label -> handingOver(rows, label));
        all.print(out);
        misses(rows);
    }

    private void slices(List<Row> rows) {
        var names = new TreeSet<String>();
        rows.forEach(row -> names.addAll(row.message().slices()));
        for (String name : names) {
            line(
                    "  " + name,
                    rows.stream()
                            .filter(row -> row.message().slices().contains(name))
                            .toList(),
                    Row::isRight);
        }
    }

    private void handingOver(List<Row> rows, String label) {
        Confusion abstaining = new Confusion();
        rows.forEach(row -> abstaining.add(
                row.gold().equals(label) ? "hand over" : "decide", row.abstains() ? "hand over" : "decide"));
        out.printf("%-34s F1 %.3f%n", "handing over where it should", abstaining.f1("hand over"));
    }

    /** Long misses first: where much was said, more should have been understood. */
    private void misses(List<Row> rows) {
        out.println("the worst misses (of those decided, the right label farthest down)");
        rows.stream()
                .filter(row -> !row.isRight() && !row.abstains())
                .sorted(Comparator.comparingInt(ConditionEvaluation::place).reversed())
                .limit(MOST_MISSES)
                .forEach(row -> out.printf(
                        "  %s -> %s: %s%n",
                        row.gold(), row.best(), beginning(row.message().text())));
    }

    private static int place(Row row) {
        int place = row.labels().indexOf(row.gold());
        return place < 0 ? row.labels().size() : place;
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(SHOWN, text.length())).replace('\n', ' ');
    }

    private void line(String what, List<Row> rows, Predicate<Row> predicate) {
        out.printf(
                "%-34s %s%n",
                what, new Proportion((int) rows.stream().filter(predicate).count(), rows.size()));
    }
}
