package app.obelus.cli;

import app.obelus.claim.Codebook;
import app.obelus.claim.Stance;
import app.obelus.reading.Stretch;
import app.obelus.reading.Summary;
import app.obelus.reading.Tally;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Prints a summary: a table a part, with bars, or an object for other programs.
record SummaryPrinter(Summary summary, Codebook book, PrintWriter out) {

    /// The longest bar, in characters.
    private static final int LONGEST = 30;

    private static final int EIGHTHS = 8;

    /// From nothing to seven eighths of a character.
    private static final String PARTS = " ▏▎▍▌▋▊▉";

    /// A line of a part.
    private record Row(String name, int claims, String verdicts) {}

    void table() {
        Map<String, List<Row>> parts = new LinkedHashMap<>();
        parts.put(
                "Verdicts",
                summary.byVerdict().entrySet().stream()
                        .map(it -> new Row(verdict(it.getKey()), it.getValue(), ""))
                        .toList());
        parts.put("Kinds", rows(summary.byKind(), book::kindName));
        parts.put(
                "Speakers", rows(summary.bySpeaker(), it -> it.isEmpty() ? "(nobody named)" : it));
        parts.put("Tags", rows(summary.byTag(), it -> it));
        parts.put("Evidence", rows(summary.byStance(), SummaryPrinter::name));
        parts.put(
                "Paragraphs",
                summary.stretches().stream().map(it -> row(paragraphs(it), it.tally())).toList());
        parts.put("Days", rows(summary.byDay(), LocalDate::toString));
        parts.values().removeIf(List::isEmpty);
        if (summary.claims() > 0) {
            print(parts);
        }
    }

    /// All names in one column, so that the bars of all parts begin and mean the same.
    private void print(Map<String, List<Row>> parts) {
        int most =
                parts.values().stream().flatMap(List::stream).mapToInt(Row::claims).max().orElse(1);
        List<List<String>> lines = new ArrayList<>();
        for (Map.Entry<String, List<Row>> part : parts.entrySet()) {
            lines.add(List.of("", "", "", ""));
            lines.add(List.of(part.getKey(), "", "", ""));
            for (Row row : part.getValue()) {
                lines.add(
                        List.of(
                                "  " + OneLine.of(row.name(), 40),
                                "%5d".formatted(row.claims()),
                                bar(row.claims(), most),
                                row.verdicts()));
            }
        }
        Table.print(lines, out);
    }

    private <K> List<Row> rows(Map<K, Tally> tallies, Function<K, String> name) {
        return tallies.entrySet().stream()
                .map(it -> row(name.apply(it.getKey()), it.getValue()))
                .toList();
    }

    private Row row(String name, Tally tally) {
        return new Row(
                name,
                tally.claims(),
                tally.byVerdict().entrySet().stream()
                        .map(it -> sign(it.getKey()) + it.getValue())
                        .collect(Collectors.joining(" ")));
    }

    private String sign(String verdict) {
        return book.verdict(verdict).map(it -> it.sign()).orElse(verdict + " ");
    }

    private String verdict(String id) {
        return book.verdict(id).map(it -> it.sign() + " " + it.name()).orElse(id);
    }

    private static String paragraphs(Stretch stretch) {
        return stretch.from() == stretch.to()
                ? String.valueOf(stretch.from())
                : stretch.from() + "–" + stretch.to();
    }

    private static String bar(int claims, int most) {
        int eighths = (int) Math.round((double) claims * LONGEST * EIGHTHS / Math.max(most, 1));
        String whole = "█".repeat(eighths / EIGHTHS);
        int rest = eighths % EIGHTHS;
        return rest == 0 ? whole : whole + PARTS.charAt(rest);
    }

    private static String name(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "Supports";
            case REFUTES -> "Refutes";
            case CONTEXT -> "Context";
            case UNCLEAR -> "Unclear";
        };
    }

    static Map<String, Object> json(Summary summary) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("claims", summary.claims());
        line.put("undecided", summary.undecided());
        line.put("verdicts", summary.byVerdict());
        line.put("kinds", entries(summary.byKind(), "kind", it -> it));
        line.put("speakers", entries(summary.bySpeaker(), "speaker", it -> it));
        line.put("tags", entries(summary.byTag(), "tag", it -> it));
        line.put(
                "evidence",
                entries(summary.byStance(), "stance", it -> it.name().toLowerCase(Locale.ROOT)));
        line.put(
                "paragraphs",
                summary.stretches().stream()
                        .map(
                                it -> {
                                    Map<String, Object> entry = new LinkedHashMap<>();
                                    entry.put("from", it.from());
                                    entry.put("to", it.to());
                                    return with(entry, it.tally());
                                })
                        .toList());
        line.put("days", entries(summary.byDay(), "day", LocalDate::toString));
        return line;
    }

    private static <K> List<Map<String, Object>> entries(
            Map<K, Tally> tallies, String key, Function<K, String> name) {
        List<Map<String, Object>> entries = new ArrayList<>();
        tallies.forEach(
                (id, tally) -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put(key, name.apply(id));
                    entries.add(with(entry, tally));
                });
        return entries;
    }

    private static Map<String, Object> with(Map<String, Object> entry, Tally tally) {
        entry.put("claims", tally.claims());
        entry.put("verdicts", tally.byVerdict());
        return entry;
    }
}
