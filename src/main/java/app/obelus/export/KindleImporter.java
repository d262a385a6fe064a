package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The `My Clippings.txt` of a Kindle: records of a title, a line that says what it is and where,
/// and the words.
///
/// The device writes in the language it is set to; these are known: English, German, French,
/// Spanish, Italian, Portuguese, Dutch, Chinese. A note is a record of its own and goes to the
/// highlight that it stands at. A highlight that was changed on the device stands there again; the
/// last one counts.
final class KindleImporter implements Importer {

    private static final String END = "==========";
    private static final int MOST_RECORDS = 200_000;

    private static final Pattern NOTE =
            Pattern.compile(
                    "\\b(note|notiz|nota|notitie|anotação)\\b|笔记|筆記",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BOOKMARK =
            Pattern.compile(
                    "\\b(bookmark|lesezeichen|signet|marcador|segnalibro|bladwijzer)\\b|书签|書籤",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:-(\\d+))?");
    private static final Pattern TITLE = Pattern.compile("(.*)\\(([^()]*)\\)\\s*");

    private static final List<DateTimeFormatter> TIMES =
            List.of(
                    time("EEEE, MMMM d, uuuu h:mm:ss a", Locale.ENGLISH),
                    time("EEEE, d MMMM uuuu HH:mm:ss", Locale.ENGLISH),
                    time("EEEE, d. MMMM uuuu HH:mm:ss", Locale.GERMAN),
                    time("EEEE d MMMM uuuu HH:mm:ss", Locale.FRENCH),
                    time("EEEE, d 'de' MMMM 'de' uuuu H:mm:ss", Locale.of("es")),
                    time("EEEE d MMMM uuuu HH:mm:ss", Locale.ITALIAN),
                    time("EEEE, d 'de' MMMM 'de' uuuu HH:mm:ss", Locale.of("pt")));

    @Override
    public String id() {
        return "kindle";
    }

    @Override
    public boolean recognises(String name, byte[] bytes) {
        String beginning = ImportText.beginning(bytes);
        return beginning.lines().anyMatch(line -> line.strip().equals(END))
                || name.toLowerCase(Locale.ROOT).contains("clippings");
    }

    /// One record of the file.
    ///
    /// @param number which it is, from 1
    /// @param about its second line
    private record Record(int number, String title, String about, String words) {

        private boolean isNote() {
            return NOTE.matcher(kind()).find();
        }

        private boolean isBookmark() {
            return BOOKMARK.matcher(kind()).find();
        }

        /// What stands before the first figure: "- Your Highlight on page".
        private String kind() {
            Matcher figure = NUMBERS.matcher(about);
            return figure.find() ? about.substring(0, figure.start()) : about;
        }

        /// The part of the line that says where: without the time.
        private String where() {
            int last = about.lastIndexOf('|');
            return last < 0 ? about : about.substring(0, last);
        }

        /// The last pair of figures is the location, of which there are more than pages.
        private int[] location() {
            int[] range = {-1, -1};
            Matcher figures = NUMBERS.matcher(where());
            while (figures.find()) {
                range[0] = number(figures.group(1));
                range[1] = figures.group(2) == null ? range[0] : end(range[0], figures.group(2));
            }
            return range;
        }

        /// `1406-07` means up to 1407.
        private static int end(int start, String digits) {
            int end = number(digits);
            if (end >= start) {
                return end;
            }
            int step = (int) Math.pow(10, Math.min(9, digits.length()));
            int whole = start - start % step + end;
            return whole < start ? start : whole;
        }

        private static int number(String digits) {
            return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        }

        private boolean standsIn(Record highlight) {
            int[] mine = location();
            int[] its = highlight.location();
            return title.equals(highlight.title) && mine[0] >= its[0] && mine[0] <= its[1];
        }

        private boolean replaces(Record earlier) {
            int[] mine = location();
            int[] its = earlier.location();
            return title.equals(earlier.title)
                    && mine[0] <= its[1]
                    && its[0] <= mine[1]
                    && (words.contains(earlier.words) || earlier.words.contains(words));
        }
    }

    @Override
    public Import read(String name, byte[] bytes, AnnotatedArticle article, Codebook codebook)
            throws UnreadableImportException {
        List<Record> highlights = new ArrayList<>();
        List<Record> notes = new ArrayList<>();
        List<Import.Refused> refused = new ArrayList<>();
        for (Record record : records(ImportText.of(bytes))) {
            if (record.about().isEmpty()) {
                refused.add(new Import.Refused(record.number(), "it does not say what it is"));
            } else if (record.isBookmark()) {
                continue;
            } else if (record.isNote()) {
                notes.add(record);
            } else if (record.words().isBlank() || isLimit(record.words())) {
                refused.add(
                        new Import.Refused(
                                record.number(),
                                "it has no words: the book’s clipping limit was reached"));
            } else {
                keep(record, highlights);
            }
        }
        List<Import.Found> found = new ArrayList<>();
        highlights.forEach(highlight -> found.add(found(highlight, notes, article)));
        for (Record alone : notes) {
            if (highlights.stream().noneMatch(alone::standsIn)) {
                refused.add(new Import.Refused(alone.number(), "it is a note without a highlight"));
            }
        }
        return new Import(found, refused);
    }

    private static boolean isLimit(String words) {
        return words.strip().startsWith("<") && words.strip().endsWith(">");
    }

    /// Looks back only as far as a person goes on with one highlight.
    private static void keep(Record record, List<Record> highlights) {
        for (int i = highlights.size() - 1; i >= Math.max(0, highlights.size() - 50); i--) {
            if (record.replaces(highlights.get(i))) {
                highlights.set(i, record);
                return;
            }
        }
        highlights.add(record);
    }

    private static Import.Found found(
            Record highlight, List<Record> notes, AnnotatedArticle article) {
        String title = highlight.title();
        Matcher author = TITLE.matcher(title);
        String work = author.matches() ? author.group(1).strip() : title;
        String note =
                notes.stream()
                        .filter(it -> it.standsIn(highlight))
                        .map(Record::words)
                        .reduce((one, other) -> one + "\n\n" + other)
                        .orElse("");
        Claim claim =
                NewClaim.at(
                                NewClaim.id("kindle", title, highlight.where(), highlight.words()),
                                List.of(NewClaim.quoted(article.iri(), highlight.words())),
                                time(highlight.about()).orElse(Instant.EPOCH),
                                "")
                        .withNote(note);
        return new Import.Found(claim, work, "");
    }

    private static List<Record> records(String text) throws UnreadableImportException {
        List<Record> records = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (!line.strip().equals(END)) {
                lines.add(line);
                continue;
            }
            records.add(record(records.size() + 1, lines));
            lines.clear();
            if (records.size() > MOST_RECORDS) {
                throw new UnreadableImportException("it has more than 200,000 records");
            }
        }
        if (records.isEmpty()) {
            throw new UnreadableImportException(
                    "it has no line of ten equals signs, which ends each clipping");
        }
        if (lines.stream().anyMatch(line -> !line.isBlank())) {
            records.add(record(records.size() + 1, lines));
        }
        return records;
    }

    private static Record record(int number, List<String> lines) {
        String title = lines.isEmpty() ? "" : lines.getFirst().strip();
        String about = lines.size() < 2 ? "" : lines.get(1).strip();
        String words =
                lines.size() < 3 ? "" : String.join("\n", lines.subList(2, lines.size())).strip();
        return new Record(number, title, about.startsWith("-") ? about : "", words);
    }

    private static Optional<Instant> time(String about) {
        String last = about.substring(about.lastIndexOf('|') + 1).strip();
        for (int from = last.indexOf(' '); from >= 0; from = last.indexOf(' ', from + 1)) {
            String words = last.substring(from + 1);
            for (DateTimeFormatter format : TIMES) {
                try {
                    return Optional.of(
                            LocalDateTime.parse(words, format).toInstant(ZoneOffset.UTC));
                } catch (DateTimeException e) {
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter time(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
    }
}
