package app.obelus.cli;

import app.obelus.anchor.Anchor;
import app.obelus.anchor.WordDiff;
import app.obelus.export.JsonLine;
import app.obelus.reading.EditionReport;
import app.obelus.reading.Outcome;
import app.obelus.reading.Place;
import app.obelus.text.Article;
import app.obelus.text.CodePoints;
import app.obelus.text.TextRange;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Prints what a newer edition does to the claims.
///
/// @param newer the article as that edition has it
record ReportPrinter(EditionReport report, Article newer, PrintWriter out) {

    /// A sentence on all claims, then a line for each place that has to be decided and for each
    /// sentence worth checking.
    void table() {
        out.println(sentence());
        List<List<String>> lines = new ArrayList<>();
        for (Place place : report.toBeDecided()) {
            lines.add(
                    List.of(
                            name(place.outcome()),
                            place.anchor()
                                    .proposal()
                                    .map(range -> paragraph(range, newer))
                                    .orElse("-"),
                            diff(place.anchor())
                                    .map(ReportPrinter::plain)
                                    .orElseGet(() -> OneLine.of(place.target().exact()))));
        }
        for (TextRange range : report.worthChecking()) {
            lines.add(
                    List.of(
                            "new sentence",
                            paragraph(range, newer),
                            OneLine.of(range.in(newer.text()))));
        }
        Table.print(lines, out);
    }

    /// A line of JSON for all, then one for each place and each sentence.
    void json(String slug) {
        CodePoints points = CodePoints.of(newer.text());
        out.println(JsonLine.of(summary(slug)));
        report.places().forEach(place -> out.println(JsonLine.of(line(place, newer, points))));
        report.worthChecking()
                .forEach(range -> out.println(JsonLine.of(line(range, newer, points))));
    }

    private String sentence() {
        Map<Outcome, Integer> counts = report.counts();
        List<String> parts = new ArrayList<>();
        int same = counts.getOrDefault(Outcome.AS_IT_WAS, 0);
        parts.add(same == 1 ? "1 claim as it was" : same + " claims as they were");
        for (Map.Entry<Outcome, Integer> count : counts.entrySet()) {
            if (count.getKey() != Outcome.AS_IT_WAS) {
                parts.add(count.getValue() + " " + name(count.getKey()));
            }
        }
        int sentences = report.worthChecking().size();
        String worth =
                sentences == 0
                        ? ""
                        : "; %d new sentence%s worth checking"
                                .formatted(sentences, sentences == 1 ? "" : "s");
        return String.join(", ", parts) + worth + ".";
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String key(Outcome outcome) {
        return switch (outcome) {
            case AS_IT_WAS -> "asItWas";
            case MOVED -> "moved";
            case REWORDED -> "reworded";
            case AMBIGUOUS -> "ambiguous";
            case VALUE_CHANGED -> "valueChanged";
            case GONE -> "gone";
        };
    }

    private static String paragraph(TextRange range, Article newer) {
        return String.valueOf(newer.blockAt(range.start()) + 1);
    }

    private static Optional<WordDiff> diff(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Reworded reworded -> Optional.of(reworded.diff());
            case Anchor.ValueChanged changed -> Optional.of(changed.diff());
            case Anchor.Exact _, Anchor.Moved _, Anchor.Ambiguous _, Anchor.Lost _ ->
                    Optional.empty();
        };
    }

    private static String plain(WordDiff diff) {
        StringBuilder line = new StringBuilder();
        for (WordDiff.Piece piece : diff.pieces()) {
            switch (piece.fate()) {
                case KEPT -> line.append(piece.words());
                case TAKEN_OUT -> line.append("[-").append(piece.words()).append("-]");
                case PUT_IN -> line.append("{+").append(piece.words()).append("+}");
            }
        }
        return OneLine.whole(line.toString());
    }

    private Map<String, Object> summary(String slug) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("article", slug);
        for (Outcome outcome : Outcome.values()) {
            line.put(key(outcome), report.counts().getOrDefault(outcome, 0));
        }
        line.put("newSentences", report.worthChecking().size());
        return line;
    }

    private static Map<String, Object> line(Place place, Article newer, CodePoints points) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("claim", place.claim().iri());
        line.put("outcome", key(place.outcome()));
        line.put("old", place.target().exact());
        switch (place.anchor()) {
            case Anchor.Exact it -> line.put("confidence", it.confidence());
            case Anchor.Moved it -> line.put("confidence", it.confidence());
            case Anchor.Reworded it -> line.put("confidence", it.confidence());
            case Anchor.ValueChanged it -> line.put("confidence", it.confidence());
            case Anchor.Ambiguous it -> line.put("confidence", it.confidence());
            case Anchor.Lost _ -> {}
        }
        place.anchor()
                .proposal()
                .ifPresent(
                        range -> {
                            line.put("new", range.in(newer.text()));
                            put(line, range, points);
                        });
        diff(place.anchor())
                .ifPresent(
                        diff ->
                                line.put(
                                        "diff",
                                        diff.pieces().stream()
                                                .map(piece -> List.of(fate(piece), piece.words()))
                                                .toList()));
        return line;
    }

    private static String fate(WordDiff.Piece piece) {
        return switch (piece.fate()) {
            case KEPT -> "kept";
            case TAKEN_OUT -> "takenOut";
            case PUT_IN -> "putIn";
        };
    }

    private static Map<String, Object> line(TextRange sentence, Article newer, CodePoints points) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("sentence", sentence.in(newer.text()));
        put(line, sentence, points);
        return line;
    }

    private static void put(Map<String, Object> line, TextRange range, CodePoints points) {
        line.put("start", points.fromUtf16(range.start()));
        line.put("end", points.fromUtf16(range.end()));
    }
}
