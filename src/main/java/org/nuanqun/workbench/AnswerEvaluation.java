package org.nuanqun.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.nuanqun.knowledge.AnswerSearch;
import org.nuanqun.knowledge.AnswerSearch.Ranking;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.AnswerScript;

/** A folder with another knowledge base, which replaces the answers of the scripts, and questions put to it. */
final class AnswerEvaluation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 10;
    private static final int MOST_MISSES = 15;
    private static final int SHOWN = 60;

    private record Query(String id, String text, Set<String> gold, String difficulty) {}

    private record Row(Query query, List<String> ids, double score, boolean abstains) {

        boolean isAnswerable() {
            return !query.gold().isEmpty();
        }

        boolean isAmong(int first) {
            return ids.stream().limit(first).anyMatch(query.gold()::contains);
        }
    }

    private final Meaning meaning;
    private final PrintStream out;

    AnswerEvaluation(Meaning meaning, PrintStream out) {
        this.meaning = meaning;
        this.out = out;
    }

    EvaluatedRows run(Path folder) throws IOException {
        AnswerSearch search = new AnswerSearch(answers(folder.resolve("kb.jsonl")), meaning);
        List<Row> rows = queries(folder.resolve("queries.jsonl")).parallelStream()
                .map(query -> row(query, search.rank(query.text(), MOST)))
                .toList();
        report(rows);
        EvaluatedRows written = new EvaluatedRows();
        rows.forEach(row -> written.add(
                "qid", row.query().id(), "ids", row.ids(), "score", row.score(), "abstain", row.abstains()));
        return written;
    }

    private static Row row(Query query, Ranking ranking) {
        return new Row(query, ranking.codes(), ranking.confidence(), ranking.abstains());
    }

    private static List<AnswerScript> answers(Path file) throws IOException {
        List<AnswerScript> answers = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode entry = JSON.readTree(line);
            answers.add(new AnswerScript(
                    entry.path("id").asText(),
                    entry.path("question").asText(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    entry.path("answer").asText(),
                    "",
                    "",
                    LocalDate.MAX,
                    1));
        }
        return answers;
    }

    private static List<Query> queries(Path file) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode entry = JSON.readTree(line);
            Set<String> gold = new HashSet<>();
            entry.path("gold").forEach(id -> gold.add(id.asText()));
            queries.add(new Query(
                    entry.path("qid").asText(),
                    entry.path("text").asText(),
                    gold,
                    entry.path("difficulty").asText("")));
        }
        return queries;
    }

    private void report(List<Row> rows) {
        List<Row> answerable = rows.stream().filter(Row::isAnswerable).toList();
        List<Row> others = rows.stream().filter(row -> !row.isAnswerable()).toList();
        line("right answer first", answerable, row -> row.isAmong(1));
        answerable.stream()
                .map(row -> row.query().difficulty())
                .distinct()
                .sorted()
                .forEach(slice -> line(
                        "  " + slice,
                        answerable.stream()
                                .filter(row -> row.query().difficulty().equals(slice))
                                .toList(),
                        row -> row.isAmong(1)));
        line("right among the first three", answerable, row -> row.isAmong(3));
        line("right among the first ten", answerable, row -> row.isAmong(MOST));
        out.printf(Locale.ROOT, "%-34s %.3f%n", "mean reciprocal rank of ten", reciprocalRank(answerable));
        out.printf(Locale.ROOT, "%-34s %.4f%n", "answerable or not, AUC", auc(answerable, others));
        line("unanswerable, yet answered", others, row -> !row.abstains());
        line("answerable, yet refused", answerable, Row::abstains);
        misses(answerable, others);
    }

    private static double reciprocalRank(List<Row> rows) {
        return rows.stream()
                .mapToDouble(row -> {
                    for (int i = 0; i < row.ids().size(); i++) {
                        if (row.query().gold().contains(row.ids().get(i))) {
                            return 1.0 / (i + 1);
                        }
                    }
                    return 0;
                })
                .average()
                .orElse(0);
    }

    /** How often an answerable question scores above one that is not. */
    private static double auc(List<Row> answerable, List<Row> others) {
        double above = 0;
        for (Row one : answerable) {
            for (Row other : others) {
                above += one.score() > other.score() ? 1 : one.score() == other.score() ? 0.5 : 0;
            }
        }
        return above / Math.max(1, (long) answerable.size() * others.size());
    }

    private void misses(List<Row> answerable, List<Row> others) {
        out.println("the surest of those that nothing answers, and the surest of the wrong");
        for (List<Row> kind : List.of(
                others, answerable.stream().filter(row -> !row.isAmong(MOST)).toList())) {
            kind.stream()
                    .sorted((one, two) -> Double.compare(two.score(), one.score()))
                    .limit(MOST_MISSES)
                    .forEach(row -> out.printf(
                            Locale.ROOT,
                            "  %.3f %s: %s%n",
                            row.score(),
                            row.query().id(),
                            row.query()
                                    .text()
                                    .substring(
                                            0,
                                            Math.min(SHOWN, row.query().text().length()))));
        }
    }

    private void line(String what, List<Row> rows, Predicate<Row> predicate) {
        out.printf(
                "%-34s %s%n",
                what, new Proportion((int) rows.stream().filter(predicate).count(), rows.size()));
    }
}
