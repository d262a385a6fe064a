package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// The CSV that Readwise takes in. It has no columns for a verdict or evidence, so these are in the
/// note; tags are on the note's first line, each behind a dot, which is how Readwise wants them.
/// Nothing else in a note begins with a dot, since that would be a command.
final class ReadwiseExporter implements Exporter {

    static final List<String> COLUMNS =
            List.of("Highlight", "Title", "Author", "URL", "Note", "Location", "Date");

    @Override
    public String id() {
        return "readwise";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        TableWriter table = new TableWriter(writer, COLUMNS);
        for (AnnotatedArticle article : export.articles()) {
            for (Claim claim : article.claims()) {
                if (!claim.quote().isBlank()) {
                    table.line(row(claim, article, export.codebook()));
                }
            }
        }
        table.finish();
        writer.flush();
    }

    /// What stands in the columns about a claim.
    static List<String> row(Claim claim, AnnotatedArticle article, Codebook codebook) {
        return SafeCell.of(cells(claim, article, codebook));
    }

    private static List<String> cells(Claim claim, AnnotatedArticle article, Codebook codebook) {
        return List.of(
                claim.quote(),
                article.name(),
                article.article().byline(),
                article.article().address(),
                note(claim, article.page(claim), codebook),
                CodePointRange.of(claim, article)
                        .map(it -> Integer.toString(it.start()))
                        .orElse(""),
                claim.created().equals(Instant.EPOCH) ? "" : claim.created().toString());
    }

    private static String note(Claim claim, OptionalInt page, Codebook codebook) {
        List<String> lines = new ArrayList<>();
        String tags =
                claim.tags().stream()
                        .map(ReadwiseExporter::tag)
                        .filter(tag -> !isCommand(tag))
                        .map(tag -> "." + tag)
                        .collect(Collectors.joining(" "));
        if (!tags.isEmpty()) {
            lines.add(tags);
        }
        lines.add(
                "%s: %s"
                        .formatted(
                                codebook.kindName(claim.kind()),
                                codebook.verdictName(claim.verdict())));
        page.ifPresent(number -> lines.add("Page: " + number));
        if (!claim.wording().isEmpty()) {
            lines.add("Claim: " + claim.wording());
        }
        if (!claim.speaker().isEmpty()) {
            lines.add("Said by: " + claim.speaker());
        }
        claim.note().lines().map(ReadwiseExporter::noCommand).forEach(lines::add);
        for (Evidence piece : claim.evidence()) {
            lines.add("Evidence: " + EvidenceLine.of(piece));
        }
        return String.join("\n", lines);
    }

    /// Readwise ends a tag at the first space.
    private static String tag(String tag) {
        return tag.replaceAll("[^\\p{L}\\p{N}_-]+", "-").replaceAll("^-+|-+$", "");
    }

    /// `.h1` makes a heading and `.c1` joins highlights.
    private static boolean isCommand(String tag) {
        return tag.isEmpty() || tag.matches("[hc]\\d+");
    }

    private static String noCommand(String line) {
        return line.stripLeading().startsWith(".")
                ? "\u2024" + line.stripLeading().substring(1)
                : line;
    }
}
