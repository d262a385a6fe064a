package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table with a line a claim and the names of the columns in the first line: our own, that of
/// Readwise, or any other once it is told which column is what. Commas, semicolons or tabs stand
/// between the cells.
public final class CsvImporter implements Importer {

    private static final int MOST_RECORDS = 200_000;

    /// How many columns an answer names.
    private static final int MOST_NAMED = 20;

    /// What a column can hold. Offsets count code points.
    public enum Column {
        ID("id"),
        QUOTE("quote|highlight|text|exact|passage|annotation|quote/description"),
        TITLE("article|title|book|document|page title|book title"),
        ADDRESS("address|url|uri|link|source url"),
        KIND("kind|category"),
        VERDICT("verdict|rating|assessment"),
        WORDING("wording|claim"),
        SPEAKER("speaker|said by|claimant"),
        SAID_ON("said on"),
        NOTE("note|comment|notes|comments"),
        TAGS("tags|labels|codes"),
        OTHER_QUOTES("other quotes"),
        EVIDENCE("evidence"),
        START("start"),
        END("end"),
        AS_OF("true as of"),
        CHECK_AGAIN("check again on"),
        CREATED("created|date|created at|highlighted at"),
        MODIFIED("modified|updated|updated at"),
        JUDGED("judged"),
        BY("by|author of note|annotator|user");

        private final String names;

        Column(String names) {
            this.names = names;
        }

        /// What such columns are usually called, the likeliest first.
        private Stream<String> names() {
            return Stream.of(names.split("\\|", -1));
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
        Map<Column, String> usual = new EnumMap<>(Column.class);
        usualPlaces(names).forEach((column, place) -> usual.put(column, names.get(place)));
        return usual;
    }

    private static Map<Column, Integer> usualPlaces(List<String> names) {
        List<String> lower = lower(names);
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            place(column, lower).ifPresent(place -> places.put(column, place));
        }
        return places;
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
        return rows(bytes, _ -> {});
    }

    @Override
    public Import read(String name, byte[] bytes, AnnotatedArticle article, Codebook codebook)
            throws UnreadableImportException {
        List<Import.Found> found = new ArrayList<>();
        List<Import.Refused> refused = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        List<String> header = rows(bytes, lines::add);
        Map<Column, Integer> places = places(header);
        boolean ours = CsvExporter.wrote(header);
        boolean asUsual = places.equals(usualPlaces(header));
        OwnTable table = new OwnTable(asUsual ? header : List.of(), article, codebook);
        for (List<String> cells : lines) {
            var row = new CsvRow(cells, places, ours);
            if (row.isEmpty()) {
                refused.add(
                        new Import.Refused(
                                found.size() + refused.size() + 1,
                                "it has neither a quote nor a note"));
            } else {
                Import.Found read = row.found(article, codebook);
                Claim claim = table.asFarAsNew(read.claim(), cells);
                found.add(new Import.Found(claim, read.title(), read.address()));
            }
        }
        return new Import(found, refused);
    }

    /// Reads a line after the other.
    ///
    /// @return the first, which has the names
    private static List<String> rows(byte[] bytes, Consumer<List<String>> line)
            throws UnreadableImportException {
        String text = ImportText.of(bytes);
        try (CsvReader<CsvRecord> reader = reader(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                throw new UnreadableImportException("it is empty");
            }
            List<String> header = records.next().getFields();
            int number = 0;
            while (records.hasNext()) {
                number++;
                if (number > MOST_RECORDS) {
                    throw new UnreadableImportException("it has more than 200,000 lines");
                }
                line.accept(records.next().getFields());
            }
            return header;
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw new UnreadableImportException("it is no table: " + why(e), e);
        }
    }

    /// Where the reader stopped, and what stopped it.
    private static String why(Exception failure) {
        Throwable cause = failure.getCause();
        return failure.getMessage() + (cause == null ? "" : " (" + cause.getMessage() + ")");
    }

    /// Tables that people keep by hand have lines with too many or too few cells.
    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(MOST_BYTES)
                .ofCsvRecord(text);
    }

    /// Whichever stands most often in the first line, outside quotation marks.
    private static char separator(String text) {
        String head =
                text.lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse("")
                        .replaceAll("\"[^\"]*\"", "");
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
                    "no column is called a quote or a note: it has "
                            + header.stream()
                                    .limit(MOST_NAMED)
                                    .map(ImportText::shortly)
                                    .collect(Collectors.joining(", ")));
        }
        return places;
    }

    private static Optional<Integer> place(Column column, List<String> names) {
        return column.names().map(names::indexOf).filter(place -> place >= 0).findFirst();
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    }
}
