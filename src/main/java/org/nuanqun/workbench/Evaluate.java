package org.nuanqun.workbench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Context;
import org.nuanqun.triage.Reading;
import org.nuanqun.triage.TriageReader;

/** {@code ./nuanqun scripts evaluate FILE.tsv}: reads labelled messages and says how well the scripts understand them. */
final class Evaluate {

    /** The families of which as good as none may be missed. */
    private static final Set<String> NEVER_MISS = Set.of(
            "self_harm", "postpartum_mental", "unconscious", "anaphylaxis", "ped_infant_fever", "ob_fetal_movement");

    private static final Path USUAL = Path.of("../shared/data/redflags-dev.tsv");

    /** A service that has run for a while is what is measured. */
    private static final int WARM_UP = 10;

    private record Row(String label, String text, Reading reading, long nanos) {
        boolean isDanger() {
            return label.startsWith("redflag:");
        }

        Verdict verdict() {
            return Verdict.of(reading);
        }

        boolean rightFamily() {
            return verdict().label().equals(label);
        }

        boolean raisesAnything() {
            return verdict().isAlarm() || Verdict.complains(reading);
        }
    }

    private final TriageReader triage;
    private final PrintStream out;

    Evaluate(Path scripts, PrintStream out) {
        this.triage = TriageReader.of(ScriptSet.read(scripts), new Meaning());
        this.out = out;
    }

    int run(List<String> words) {
        Path input = words.isEmpty() ? USUAL : Path.of(words.getFirst());
        if (!Files.isRegularFile(input)) {
            out.printf("there is no file %s; name a TSV with the columns label and text%n", input);
            return 2;
        }
        try {
            for (int i = 0; i < WARM_UP; i++) {
                rows(input);
            }
            report(rows(input));
            return 0;
        } catch (IOException unreadable) {
            out.printf("%s cannot be read: %s%n", input, unreadable.getMessage());
            return 2;
        }
    }

    private List<Row> rows(Path input) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(input)) {
            String[] parts = line.split("\t", 2);
            if (parts.length == 2 && !parts[0].equals("label")) {
                long start = System.nanoTime();
                Reading reading = triage.read(parts[1], Context.none());
                rows.add(new Row(parts[0], parts[1], reading, System.nanoTime() - start));
            }
        }
        return rows;
    }

    private void report(List<Row> rows) {
        List<Row> danger = rows.stream().filter(Row::isDanger).toList();
        families(danger);
        line("red flags found", danger, row -> row.verdict().isAlarm());
        line("in the right family", danger, Row::rightFamily);
        line("never-miss group", danger.stream().filter(Evaluate::neverMissed).toList(), row -> row.verdict()
                .isAlarm());
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
        speed(rows);
        misses(rows);
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

    private void speed(List<Row> rows) {
        long[] nanos = rows.stream().mapToLong(Row::nanos).sorted().toArray();
        if (nanos.length > 0) {
            out.printf(
                    "%-34s p50 %.2f ms, p99 %.2f ms%n",
                    "a message, by words alone", nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
        }
    }

    private void misses(List<Row> rows) {
        rows.stream()
                .filter(row -> row.isDanger()
                        ? !row.verdict().isAlarm()
                        : row.label().equals("complaint") ? !Verdict.complains(row.reading()) : row.raisesAnything())
                .forEach(row -> out.printf(
                        "  %s -> %s, %s: %s%n",
                        row.label(), row.verdict().label(), row.verdict().action(), row.text()));
    }

    private void line(String what, List<Row> rows, Predicate<Row> predicate) {
        out.printf(
                "%-34s %s%n",
                what, new Proportion((int) rows.stream().filter(predicate).count(), rows.size()));
    }

    private static List<Row> labelled(List<Row> rows, String label) {
        return rows.stream().filter(row -> row.label().equals(label)).toList();
    }

    private static boolean neverMissed(Row row) {
        return NEVER_MISS.contains(row.label().substring("redflag:".length()));
    }
}
