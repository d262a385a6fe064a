package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The `My Clippings.txt` of a Kindle: records of a title, a line that says what it is and where,
/// and the words.
///
/// The device writes in the language it is set to; these are known: English, German, French,
/// Spanish, Italian, Portuguese, Dutch, Chinese, Japanese. A note is a record of its own and goes
/// to the highlight that it stands at. A highlight that was changed on the device stands there
/// again; the last one counts.
final class KindleImporter implements Importer {

    private static final String END = "==========";
    private static final int MOST_RECORDS = 200_000;

    /// How far back a person goes on with one highlight.
    private static final int WITHIN = 50;

    @Override
    public String id() {
        return "kindle";
    }

    @Override
    public boolean recognises(String name, byte[] bytes) {
        List<String> lines = ImportText.beginning(bytes).lines().limit(2).toList();
        boolean record = lines.size() == 2 && lines.get(1).strip().startsWith("- ");
        return record
                && (ImportText.beginning(bytes).lines().anyMatch(line -> line.strip().equals(END))
                        || name.toLowerCase(Locale.ROOT).contains("clippings"));
    }

    @Override
    public Import read(String name, byte[] bytes, AnnotatedArticle article, Codebook codebook)
            throws UnreadableImportException {
        List<KindleRecord> highlights = new ArrayList<>();
        List<KindleRecord> notes = new ArrayList<>();
        List<Import.Refused> refused = new ArrayList<>();
        List<KindleRecord> all = records(ImportText.of(bytes));
        all.removeIf(KindleRecord::isBookmark);
        for (KindleRecord record : all) {
            if (record.about().isEmpty()) {
                refused.add(new Import.Refused(record.number(), "it does not say what it is"));
            } else if (record.isNote()) {
                notes.add(record);
            } else if (record.words().isBlank()) {
                refused.add(new Import.Refused(record.number(), "it has no words"));
            } else if (isLimit(record.words())) {
                refused.add(
                        new Import.Refused(
                                record.number(),
                                "it has no words: the book’s clipping limit was reached"));
            } else {
                keep(record, highlights);
            }
        }
        Map<KindleRecord, List<KindleRecord>> noted = noted(highlights, notes, refused);
        List<Import.Found> found = new ArrayList<>();
        for (KindleRecord highlight : highlights) {
            found.add(found(highlight, noted.getOrDefault(highlight, List.of()), article));
        }
        return new Import(found, refused);
    }

    /// What the device writes in place of words when a book allows no more of them.
    private static boolean isLimit(String words) {
        return words.startsWith("<") && words.endsWith(">");
    }

    private static void keep(KindleRecord record, List<KindleRecord> highlights) {
        int first = Math.max(0, highlights.size() - WITHIN);
        for (int i = highlights.size() - 1; i >= first; i--) {
            if (record.replaces(highlights.get(i))) {
                highlights.set(i, record);
                return;
            }
        }
        highlights.add(record);
    }

    /// The notes of each highlight: a note goes to the one that ends at it or soonest after it.
    private static Map<KindleRecord, List<KindleRecord>> noted(
            List<KindleRecord> highlights, List<KindleRecord> notes, List<Import.Refused> refused) {
        Map<String, NavigableMap<Integer, KindleRecord>> byEnd = new HashMap<>();
        for (KindleRecord highlight : highlights) {
            byEnd.computeIfAbsent(highlight.title(), _ -> new TreeMap<>())
                    .put(highlight.location().end(), highlight);
        }
        Map<KindleRecord, List<KindleRecord>> noted = new HashMap<>();
        for (KindleRecord note : notes) {
            int at = note.location().start();
            Optional<KindleRecord> highlight =
                    byEnd
                            .getOrDefault(note.title(), new TreeMap<>())
                            .tailMap(at, true)
                            .values()
                            .stream()
                            .limit(WITHIN)
                            .filter(one -> one.location().start() <= at)
                            .findFirst();
            if (highlight.isPresent()) {
                noted.computeIfAbsent(highlight.get(), _ -> new ArrayList<>()).add(note);
            } else {
                refused.add(new Import.Refused(note.number(), "it is a note without a highlight"));
            }
        }
        return noted;
    }

    private static Import.Found found(
            KindleRecord highlight, List<KindleRecord> notes, AnnotatedArticle article) {
        Claim claim =
                Claim.unsaid(
                                NewClaim.id(
                                        "kindle",
                                        highlight.title(),
                                        highlight.where(),
                                        highlight.words()),
                                List.of(NewClaim.quoted(article.iri(), highlight.words())),
                                highlight.time().orElse(Instant.EPOCH),
                                "")
                        .withNote(
                                String.join(
                                        "\n\n", notes.stream().map(KindleRecord::words).toList()));
        return new Import.Found(claim, highlight.work(), "");
    }

    /// The device puts a byte order mark before each title.
    private static List<KindleRecord> records(String text) throws UnreadableImportException {
        List<KindleRecord> records = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        boolean ended = false;
        for (String line : (Iterable<String>) text.replace("\uFEFF", "").lines()::iterator) {
            if (!line.strip().equals(END)) {
                lines.add(line);
                continue;
            }
            ended = true;
            records.add(KindleRecord.of(records.size() + 1, lines));
            lines.clear();
            if (records.size() > MOST_RECORDS) {
                throw new UnreadableImportException("it has more than 200,000 records");
            }
        }
        if (!ended) {
            throw new UnreadableImportException(
                    "it has no line of ten equals signs, which ends each clipping");
        }
        if (lines.stream().anyMatch(line -> !line.isBlank())) {
            records.add(KindleRecord.of(records.size() + 1, lines));
        }
        return records;
    }
}
