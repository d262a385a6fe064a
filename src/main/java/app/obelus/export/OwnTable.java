package app.obelus.export;

import static java.util.Map.entry;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.claim.Recheck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/// A table that we wrote, with lines about claims that are here.
///
/// Words lose something on their way through a table, such as control characters, what a tag with a
/// semicolon was, and when evidence was taken down. A cell that says what it would say of the claim
/// now says nothing new, so the claim keeps there what it has.
final class OwnTable {

    private static final Map<List<String>, BinaryOperator<Claim>> KEPT =
            Map.ofEntries(
                    entry(
                            List.of("quote", "other quotes"),
                            (read, here) -> read.withTargets(here.targets())),
                    entry(List.of("kind"), (read, here) -> read.withKind(here.kind())),
                    entry(List.of("verdict"), (read, here) -> read.withVerdict(here.verdict())),
                    entry(List.of("wording"), (read, here) -> read.withWording(here.wording())),
                    entry(List.of("speaker"), (read, here) -> read.withSpeaker(here.speaker())),
                    entry(List.of("said on"), (read, here) -> read.withSaidOn(here.saidOn())),
                    entry(List.of("note"), (read, here) -> read.withNote(here.note())),
                    entry(List.of("tags"), (read, here) -> read.withTags(here.tags())),
                    entry(List.of("evidence"), (read, here) -> read.withEvidence(here.evidence())),
                    entry(List.of("judged"), (read, here) -> read.withJudged(here.judged())));

    private final List<String> columns;
    private final AnnotatedArticle article;
    private final Codebook codebook;
    private final Notebook here;
    private final Map<List<String>, Claim> linesForReadwise = new HashMap<>();

    /// A table of somebody else is one of which nothing is known.
    ///
    /// @param columns the names of its columns
    OwnTable(List<String> columns, AnnotatedArticle article, Codebook codebook) {
        this.columns = columns;
        this.article = article;
        this.codebook = codebook;
        this.here = Notebook.of(article.claims());
        if (columns.equals(ReadwiseExporter.COLUMNS)) {
            here.claims()
                    .forEach(
                            claim ->
                                    linesForReadwise.put(
                                            ReadwiseExporter.row(claim, article, codebook), claim));
        }
    }

    /// @param read what a line tells by itself
    /// @param cells of the line
    Claim asFarAsNew(Claim read, List<String> cells) {
        return CsvExporter.wrote(columns)
                ? here.find(read.id()).map(claim -> kept(read, claim, cells)).orElse(read)
                : linesForReadwise.getOrDefault(cells, read);
    }

    private Claim kept(Claim read, Claim claim, List<String> cells) {
        List<String> now = CsvExporter.row(claim, article, codebook);
        Claim kept =
                read.withRecheck(
                        new Recheck(
                                read.recheck().asOf(),
                                read.recheck().on(),
                                claim.recheck().halfLife()));
        for (Map.Entry<List<String>, BinaryOperator<Claim>> entry : KEPT.entrySet()) {
            boolean same =
                    entry.getKey().stream()
                            .map(columns::indexOf)
                            .allMatch(at -> at < cells.size() && cells.get(at).equals(now.get(at)));
            if (same) {
                kept = entry.getValue().apply(kept, claim);
            }
        }
        return kept;
    }
}
