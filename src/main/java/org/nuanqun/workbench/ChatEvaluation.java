package org.nuanqun.workbench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nuanqun.knowledge.AnswerIndex;
import org.nuanqun.knowledge.Retrieved;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Context;
import org.nuanqun.triage.Finding;
import org.nuanqun.triage.Reading;
import org.nuanqun.triage.TriageReader;

/** Messages the bot should leave alone: whatever it would do about one of them is a mistake. */
final class ChatEvaluation {

    private record Row(LabelledMessage message, List<String> fired, Verdict verdict) {}

    private final TriageReader triage;
    private final AnswerIndex answers;
    private final PrintStream out;

    ChatEvaluation(ScriptSet scripts, Meaning meaning, PrintStream out) {
        this.triage = TriageReader.of(scripts, meaning);
        this.answers = AnswerIndex.of(scripts, meaning);
        this.out = out;
    }

    EvaluatedRows run(List<LabelledMessage> messages) {
        List<Row> rows = messages.parallelStream().map(this::read).toList();
        line("fires anything", rows, row -> !row.fired().isEmpty());
        rows.stream()
                .flatMap(row -> row.message().slices().stream())
                .distinct()
                .sorted()
                .forEach(slice -> line(
                        "  " + slice,
                        rows.stream()
                                .filter(row -> row.message().slices().contains(slice))
                                .toList(),
                        row -> !row.fired().isEmpty()));
        rows.stream()
                .filter(row -> !row.fired().isEmpty())
                .forEach(row ->
                        out.printf("  %s: %s%n", row.fired(), row.message().text()));
        EvaluatedRows written = new EvaluatedRows();
        rows.forEach(row -> written.add(
                "id", row.message().id(),
                "labels", row.fired(),
                "abstain", row.fired().isEmpty(),
                "action", row.verdict().action()));
        return written;
    }

    private Row read(LabelledMessage message) {
        Reading reading = triage.read(message.text(), Context.none());
        List<String> fired = new ArrayList<>(Stream.concat(Stream.of(reading.main()), reading.others().stream())
                .filter(finding -> !(finding instanceof Finding.NotMedical))
                .map(finding -> finding.getClass().getSimpleName())
                .toList());
        switch (answers.retrieve(message.text(), Set.of(), LocalDate.MIN)) {
            case Retrieved.Sure sure ->
                fired.add("answer " + sure.answer().answer().code());
            case Retrieved.Close close ->
                fired.add("two answers %s %s"
                        .formatted(
                                close.one().answer().code(),
                                close.other().answer().code()));
            case Retrieved.Nothing ignored -> {}
        }
        return new Row(message, fired, Verdict.of(reading));
    }

    private void line(String what, List<Row> rows, Predicate<Row> predicate) {
        out.printf(
                "%-34s %s%n",
                what, new Proportion((int) rows.stream().filter(predicate).count(), rows.size()));
    }
}
