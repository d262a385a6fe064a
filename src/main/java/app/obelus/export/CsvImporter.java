package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A table with a line a claim and the names of the columns in the first line: our own, that of
/// Readwise, or any other once it is told which column is what. Commas, semicolons or tabs stand
/// between the cells.
public final class CsvImporter implements Importer {

    private static final int MOST_RECORDS = 200_000;

    /// What a column can hold.
    public enum Column {
        ID("id"),
        QUOTE("quote", "highlight", "text", "exact", "passage", "annotation"),
        TITLE("article", "title", "book", "document", "page title"),
        ADDRESS("address", "url", "uri", "link", "source url"),
        KIND("kind", "type", "category"),
        VERDICT("verdict", "rating", "assessment"),
        WORDING("wording", "claim"),
        SPEAKER("speaker", "said by", "claimant"),
        SAID_ON("said on"),
        NOTE("note", "comment", "notes", "comments"),
        TAGS("tags", "labels", "codes"),
        CREATED("created", "date", "created at", "highlighted at"),
        BY("by", "author of note", "annotator", "user");

        /// Cannot be changed: `List.of` makes it so.
        @SuppressWarnings("ImmutableEnumChecker")
        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }
    }

    private final Map<Column, String> mapping;
    private final boolean othersByUsualNames;

    private CsvImporter(Map<Column, String> mapping, boolean othersByUsualNames) {
        this.mapping = Map.copyOf(mapping);
        this.othersByUsualNames = othersByUsualNames;
    }

    /// Knows columns by their usual names.
    public static CsvImporter byUsualNames() {
        return new CsvImporter(Map.of(), true);
    }

    /// @param mapping the names of the columns that hold something; all others by their usual names
    public static CsvImporter with(Map<Column, String> mapping) {
        return new CsvImporter(mapping, true);
    }

    /// @param mapping the names of the columns that hold something; no others are read
    public static CsvImporter withOnly(Map<Column, String> mapping) {
        return new CsvImporter(mapping, false);
    }

    /// Which of some columns hold what, as their names tell.
    public static Map<Column, String> usual(List<String> names) {
        List<String> lower = lower(names);
        Map<Column, String> usual = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            place(column, lower).ifPresent(place -> usual.put(column, names.get(place)));
        }
        return usual;
    }

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public boolean recognises(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".tsv");
    }

    /// The names of the columns, for somebody to say which is what.
    ///
    /// @throws UnreadableImportException if it is no table
    public static List<String> columns(byte[] bytes) throws UnreadableImportException {
        String text = ImportText.of(bytes);
        try (CsvReader<NamedCsvRecord> reader = reader(text)) {
            for (NamedCsvRecord record : reader) {
                return record.getHeader();
            }
            return List.of();
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw new UnreadableImportException("it is no table: " + e.getMessage(), e);
        }
    }

    @Override
    public Import read(String name, byte[] bytes, AnnotatedArticle article, Codebook codebook)
            throws UnreadableImportException {
        List<Import.Found> found = new ArrayList<>();
        List<Import.Refused> refused = new ArrayList<>();
        String text = ImportText.of(bytes);
        try (CsvReader<NamedCsvRecord> reader = reader(text)) {
            Map<Column, Integer> places = null;
            int number = 0;
            for (NamedCsvRecord record : reader) {
                number++;
                if (number > MOST_RECORDS) {
                    throw new UnreadableImportException("it has more than 200,000 lines");
                }
                places = places == null ? places(record.getHeader()) : places;
                var row = new Row(record.getFields(), places);
                if (row.cell(Column.QUOTE).isBlank() && row.cell(Column.NOTE).isBlank()) {
                    refused.add(new Import.Refused(number, "it has neither a quote nor a note"));
                } else {
                    found.add(found(row, article, codebook));
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw new UnreadableImportException("it is no table: " + e.getMessage(), e);
        }
        return new Import(found, refused);
    }

    private static CsvReader<NamedCsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .maxBufferSize(MOST_BYTES)
                .ofNamedCsvRecord(text);
    }

    /// Whichever stands most often in the first line, outside quotation marks.
    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return Stream.of(',', ';', '\t')
                .max((one, other) -> Long.compare(count(head, one), count(head, other)))
                .filter(best -> count(head, best) > 0)
                .orElse(',');
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private Map<Column, Integer> places(List<String> header) throws UnreadableImportException {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> names = lower(header);
        for (Column column : Column.values()) {
            String wanted = mapping.get(column);
            if (wanted != null) {
                int place = names.indexOf(wanted.strip().toLowerCase(Locale.ROOT));
                if (place < 0) {
                    throw new UnreadableImportException("it has no column " + wanted);
                }
                places.put(column, place);
            } else if (othersByUsualNames) {
                place(column, names).ifPresent(place -> places.put(column, place));
            }
        }
        if (!places.containsKey(Column.QUOTE) && !places.containsKey(Column.NOTE)) {
            throw new UnreadableImportException(
                    "no column is called a quote or a note: it has " + String.join(", ", header));
        }
        return places;
    }

    private static Optional<Integer> place(Column column, List<String> names) {
        return column.names.stream().map(names::indexOf).filter(place -> place >= 0).findFirst();
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /// A line of the table; what it does not have is empty.
    private record Row(List<String> cells, Map<Column, Integer> places) {

        String cell(Column column) {
            Integer place = places.get(column);
            return place == null || place >= cells.size()
                    ? ""
                    : SafeCell.read(cells.get(place)).strip();
        }
    }

    private static Import.Found found(Row row, AnnotatedArticle article, Codebook codebook) {
        String quote = row.cell(Column.QUOTE);
        String title = row.cell(Column.TITLE);
        String address = row.cell(Column.ADDRESS);
        String id = row.cell(Column.ID);
        Claim claim =
                NewClaim.at(
                                id.contains(":")
                                        ? new ClaimId(id)
                                        : NewClaim.id(
                                                "csv",
                                                id,
                                                title,
                                                address,
                                                quote,
                                                quote.isEmpty() ? row.cell(Column.NOTE) : ""),
                                quote.isEmpty()
                                        ? List.of()
                                        : List.of(NewClaim.quoted(article.iri(), quote)),
                                time(row.cell(Column.CREATED)).orElse(Instant.EPOCH),
                                row.cell(Column.BY))
                        .withKind(NewClaim.kind(row.cell(Column.KIND), codebook))
                        .withVerdict(NewClaim.verdict(row.cell(Column.VERDICT), codebook))
                        .withWording(row.cell(Column.WORDING))
                        .withSpeaker(row.cell(Column.SPEAKER))
                        .withSaidOn(row.cell(Column.SAID_ON))
                        .withNote(row.cell(Column.NOTE))
                        .withTags(tags(row.cell(Column.TAGS)));
        return new Import.Found(claim, title, address);
    }

    private static List<String> tags(String cell) {
        return Arrays.stream(cell.split(cell.contains(";") ? ";" : ",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private static Optional<Instant> time(String cell) {
        try {
            return cell.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            cell.length() <= 10
                                    ? LocalDate.parse(cell).atStartOfDay().toInstant(ZoneOffset.UTC)
                                    : OffsetDateTime.parse(cell.replaceFirst(" ", "T"))
                                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
