package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Target;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A table with a line a claim, as [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180) has it. No
/// cell of it is a formula for a spreadsheet.
final class CsvExporter implements Exporter {

    /// The names of the columns, in their order.
    static final List<String> COLUMNS =
            List.of(
                    "id",
                    "article",
                    "address",
                    "quote",
                    "other quotes",
                    "start",
                    "end",
                    "kind",
                    "verdict",
                    "wording",
                    "speaker",
                    "said on",
                    "note",
                    "tags",
                    "evidence",
                    "true as of",
                    "check again on",
                    "created",
                    "modified",
                    "judged",
                    "by",
                    "page");

    /// Those of a table from before there were pages.
    private static final List<String> EARLIER = COLUMNS.subList(0, COLUMNS.size() - 1);

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final boolean marked;

    /// @param marked whether the file begins with a byte order mark, without which some
    ///   spreadsheets take UTF-8 for something else
    CsvExporter(boolean marked) {
        this.marked = marked;
    }

    @Override
    public String id() {
        return marked ? "csv-bom" : "csv";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        if (marked) {
            writer.write(BYTE_ORDER_MARK);
        }
        TableWriter table = new TableWriter(writer, COLUMNS);
        for (AnnotatedArticle article : export.articles()) {
            for (Claim claim : article.claims()) {
                table.line(row(claim, article, export.codebook()));
            }
        }
        table.finish();
        writer.flush();
    }

    /// Whether the names of a table's columns are those that are written here, or were.
    static boolean wrote(List<String> header) {
        return header.equals(COLUMNS) || header.equals(EARLIER);
    }

    /// What stands in the columns about a claim.
    static List<String> row(Claim claim, AnnotatedArticle article, Codebook codebook) {
        return SafeCell.of(cells(claim, article, codebook));
    }

    private static List<String> cells(Claim claim, AnnotatedArticle article, Codebook codebook) {
        List<String> quotes =
                claim.targets().stream().map(Target::exact).filter(it -> !it.isEmpty()).toList();
        Optional<CodePointRange> place = CodePointRange.of(claim, article);
        List<String> cells = new ArrayList<>();
        cells.add(claim.id().iri());
        cells.add(article.name());
        cells.add(article.article().address());
        cells.add(quotes.isEmpty() ? "" : quotes.getFirst());
        cells.add(quotes.stream().skip(1).collect(Collectors.joining("\n")));
        cells.add(place.map(it -> Integer.toString(it.start())).orElse(""));
        cells.add(place.map(it -> Integer.toString(it.end())).orElse(""));
        cells.add(codebook.kindName(claim.kind()));
        cells.add(codebook.verdictName(claim.verdict()));
        cells.add(claim.wording());
        cells.add(claim.speaker());
        cells.add(claim.saidOn());
        cells.add(claim.note());
        cells.add(String.join("; ", claim.tags()));
        cells.add(
                claim.evidence().stream()
                        .map(EvidenceLine::withStance)
                        .collect(Collectors.joining("\n")));
        cells.add(claim.recheck().asOf().map(LocalDate::toString).orElse(""));
        cells.add(claim.recheck().on().map(LocalDate::toString).orElse(""));
        cells.add(time(claim.created()));
        cells.add(time(claim.modified()));
        cells.add(claim.judged().map(CsvExporter::time).orElse(""));
        cells.add(claim.creator());
        OptionalInt page = article.page(claim);
        cells.add(page.isEmpty() ? "" : Integer.toString(page.getAsInt()));
        return cells;
    }

    private static String time(Instant at) {
        return at.equals(Instant.EPOCH) ? "" : at.toString();
    }
}
