package org.nuanqun.workbench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Context;
import org.nuanqun.triage.Evidence;
import org.nuanqun.triage.Reading;
import org.nuanqun.triage.TriageReader;

/** Messages labelled as a danger of a family, a complaint, or none of the two. */
final class DangerEvaluation {

    /** The families of which as good as none may be missed. */
    private static final Set<String> NEVER_MISS = Set.of(
            "self_harm", "postpartum_mental", "unconscious", "anaphylaxis", "ped_infant_fever", "ob_fetal_movement");

    /** A service that has run for a while is what is measured. */
    private static final int WARM_UP = 10;

    private record Row(int line, String label, String text, Reading reading, long nanos) {
        boolean isDanger() {
            return label.startsWith("redflag:");
        }

        Verdict verdict() {
            return Verdict.of(reading);
        }

        boolean raisesAnything() {
            return verdict().isAlarm() || Verdict.complains(reading);
        }

        /** What counts as understood: the danger, or else the complaint, or neither. */
        String understood() {
            return verdict().isAlarm() ? verdict().label() : Verdict.complains(reading) ? "complaint" : "none";
        }

        boolean isMissed() {
            return isDanger() ? !verdict().isAlarm() : !understood().equals(label);
        }
    }

    private final TriageReader triage;
    private final TriageReader byWords;
    private final PrintStream out;

    DangerEvaluation(ScriptSet scripts, Meaning meaning, PrintStream out) {
        this.triage = TriageReader.of(scripts, meaning);
        this.byWords = TriageReader.of(scripts, new Meaning());
        this.out = out;
    }

    EvaluatedRows run(List<String> lines) {
        for (int i = 0; i < WARM_UP; i++) {
            rows(lines, byWords);
        }
        List<Row> rows = rows(lines, triage);
        report(rows);
        speed("a message, by words alone", rows(lines, byWords));
        speed("a message, with sentence meaning", rows);
        misses(rows);
        EvaluatedRows written = new EvaluatedRows();
        rows.forEach(row -> written.add(
                "line", row.line(),
                "label", row.understood(),
                "action", row.verdict().action(),
                "evidence", evidence(row.reading())));
        return written;
    }

    private static List<Row> rows(List<String> lines, TriageReader triage) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("\t", 2);
            if (parts.length == 2 && !(i == 0 && parts[0].equals("label"))) {
                long start = System.nanoTime();
                Reading reading = triage.read(parts[1], Context.none());
                rows.add(new Row(i + 1, parts[0], parts[1], reading, System.nanoTime() - start));
            }
        }
        return rows;
    }

    private static List<String> evidence(Reading reading) {
        return reading.main().evidence().stream()
                .map(Evidence::words)
                .distinct()
                .toList();
    }

    private void report(List<Row> rows) {
        List<Row> danger = rows.stream().filter(Row::isDanger).toList();
        families(danger);
        line("red flags found", danger, row -> row.verdict().isAlarm());
        line("in the right family", danger, row -> row.understood().equals(row.label()));
        line(
                "never-miss group",
                danger.stream().filter(DangerEvaluation::isNeverMissed).toList(),
                row -> row.verdict().isAlarm());
        line("silent misses", danger, row -> !row.verdict().reachesPerson());
        line("complaints found", labelled(rows, "complaint"), row -> Verdict.complains(row.reading()));
        line("false alarms", labelled(rows, "none"), Row::raisesAnything);
        line(
                "quiet, but to a person",
                labelled(rows, "none"),
                row -> !row.raisesAnything() && row.verdict().reachesPerson());
        for (Distortion distortion : Distortion.values()) {
            line("same after " + distortion, rows, row -> agrees(row, distortion));
        }
        Confusion confusion = new Confusion();
        rows.forEach(row -> confusion.add(row.label(), row.understood()));
        confusion.print(out);
    }

    private void families(List<Row> danger) {
        Map<String, List<Row>> families = new TreeMap<>();
        danger.forEach(row -> families.computeIfAbsent(row.label(), label -> new ArrayList<>())
                .add(row));
        families.forEach(
                (label, rows) -> line("  " + label, rows, row -> row.verdict().isAlarm()));
    }

    private boolean agrees(Row row, Distortion distortion) {
        Reading again = triage.read(distortion.of(row.text()), Context.none());
        return Verdict.of(again).equals(row.verdict()) && Verdict.complains(again) == Verdict.complains(row.reading());
    }

    private void speed(String what, List<Row> rows) {
        long[] nanos = rows.stream().mapToLong(Row::nanos).sorted().toArray();
        if (nanos.length > 0) {
            out.printf(
                    "%-34s p50 %.2f ms, p99 %.2f ms%n",
                    what, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
        }
    }

    private void misses(List<Row> rows) {
        rows.stream()
                .filter(Row::isMissed)
                .forEach(row -> out.printf(
                        "  %s -> %s, %s: %s%n",
                        row.label(), row.understood(), row.verdict().action(), row.text()));
    }

    private void line(String what, List<Row> rows, Predicate<Row> predicate) {
        out.printf(
                "%-34s %s%n",
                what, new Proportion((int) rows.stream().filter(predicate).count(), rows.size()));
    }

    private static List<Row> labelled(List<Row> rows, String label) {
        return rows.stream().filter(row -> row.label().equals(label)).toList();
    }

    private static boolean isNeverMissed(Row row) {
        return NEVER_MISS.contains(row.label().substring("redflag:".length()));
    }
}
