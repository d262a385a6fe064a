package app.obelus.export;

import app.obelus.annotation.Terms;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Recheck;
import app.obelus.claim.Selector;
import app.obelus.claim.Target;
import app.obelus.claim.TextPosition;
import app.obelus.claim.TextQuote;
import app.obelus.export.CsvImporter.Column;
import app.obelus.text.TextRange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A line of a table; what it does not have is empty.
///
/// @param places which of the cells holds what
/// @param ours whether [CsvExporter] wrote it
record CsvRow(List<String> cells, Map<Column, Integer> places, boolean ours) {

    /// Whether there is nothing to make a claim of.
    boolean isEmpty() {
        return !ours && cell(Column.QUOTE).isEmpty() && cell(Column.NOTE).isEmpty();
    }

    Import.Found found(AnnotatedArticle article, Codebook codebook) {
        ClaimId id = id();
        Instant created = time(Column.CREATED);
        Instant modified = time(Column.MODIFIED);
        Claim claim =
                Claim.unsaid(id, List.of(), created, cell(Column.BY))
                        .withKind(NewClaim.kind(cell(Column.KIND), codebook))
                        .withVerdict(NewClaim.verdict(cell(Column.VERDICT), codebook))
                        .withWording(cell(Column.WORDING))
                        .withSpeaker(cell(Column.SPEAKER))
                        .withSaidOn(cell(Column.SAID_ON))
                        .withNote(cell(Column.NOTE))
                        .withTags(tags())
                        .withEvidence(EvidenceLine.read(cell(Column.EVIDENCE), id.iri()))
                        .withModified(modified.equals(Instant.EPOCH) ? created : modified)
                        .withJudged(
                                Optional.of(time(Column.JUDGED))
                                        .filter(at -> !at.equals(Instant.EPOCH)))
                        .withRecheck(
                                new Recheck(
                                        day(cell(Column.AS_OF)), day(cell(Column.CHECK_AGAIN)), 0));
        return new Import.Found(
                claim.withTargets(targets(article)), cell(Column.TITLE), cell(Column.ADDRESS));
    }

    private List<Target> targets(AnnotatedArticle article) {
        List<Target> targets = new ArrayList<>();
        String quote = cell(Column.QUOTE);
        if (!quote.isEmpty()) {
            targets.add(NewClaim.told(article.iri(), selectors(quote, article)));
        }
        cell(Column.OTHER_QUOTES)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> targets.add(NewClaim.quoted(article.iri(), line)));
        return targets;
    }

    /// White space around a cell is a person's slip, but for ours.
    private String cell(Column column) {
        Integer place = places.get(column);
        if (place == null || place >= cells.size()) {
            return "";
        }
        String words = SafeCell.read(cells.get(place));
        return ours ? words : words.strip();
    }

    private ClaimId id() {
        String id = cell(Column.ID);
        if (Terms.isIri(id) || (ours && !id.isEmpty())) {
            return new ClaimId(id);
        }
        String quote = cell(Column.QUOTE);
        return NewClaim.id(
                "csv",
                id,
                cell(Column.TITLE),
                cell(Column.ADDRESS),
                quote,
                quote.isEmpty() ? cell(Column.NOTE) : "");
    }

    /// With where it stands, if the line says so and that is as long as the quote.
    private List<Selector> selectors(String quote, AnnotatedArticle article) {
        List<Selector> selectors = new ArrayList<>();
        selectors.add(new TextQuote(quote, "", ""));
        int start = number(cell(Column.START));
        int end = number(cell(Column.END));
        if (start >= 0 && end - start == quote.codePointCount(0, quote.length())) {
            selectors.add(
                    new TextPosition(article.places().inMemory(0, new TextRange(start, end))));
        }
        return selectors;
    }

    /// Ours are parted by semicolons; where others have none, by commas.
    private List<String> tags() {
        String cell = cell(Column.TAGS);
        return Arrays.stream(cell.split(ours || cell.contains(";") ? ";" : ",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /// -1 for what is none.
    private static int number(String cell) {
        return cell.matches("\\d{1,9}") ? Integer.parseInt(cell) : -1;
    }

    private Instant time(Column column) {
        return Terms.time(cell(column).replaceFirst(" ", "T"));
    }

    private static Optional<LocalDate> day(String cell) {
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
