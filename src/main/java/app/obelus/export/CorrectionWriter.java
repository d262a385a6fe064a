package app.obelus.export;

import app.obelus.anchor.WordDiff.Piece;
import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.export.CorrectionLog.Correction;
import app.obelus.text.Edition;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a correction log for people and for spreadsheets. Times are in UTC, as in ISO 8601.
public final class CorrectionWriter {

    private static final String MARKDOWN_SIGNS = "\\`*_[]<>#|~&";

    private CorrectionWriter() {}

    /// As Markdown: an edition a heading, a change a quotation, with what was taken out struck
    /// through and what was put in bold. What the article and the claims say is shown as it is and
    /// makes no markup.
    ///
    /// @param book names the verdicts
    public static String markdown(CorrectionLog log, Codebook book) {
        StringBuilder text = new StringBuilder("# Corrections: " + plain(log.title()) + "\n");
        if (log.corrections().isEmpty()) {
            text.append("\nNo words differ between the editions.\n");
        }
        int edition = 0;
        for (Correction correction : log.corrections()) {
            Edition seen = correction.seen();
            if (seen.number() != edition) {
                edition = seen.number();
                text.append("\n## Edition %d, seen %s\n".formatted(edition, time(seen)));
            }
            text.append("\n> ").append(words(correction)).append('\n');
            if (!correction.touched().isEmpty()) {
                text.append('\n');
                for (Claim claim : correction.touched()) {
                    text.append(
                            "- Touches “%s” (%s)\n"
                                    .formatted(
                                            plain(claim.quote()),
                                            plain(book.verdictName(claim.verdict()))));
                }
            }
        }
        return text.toString();
    }

    /// As CSV ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)) with a line of names: edition,
    /// seen, change (`changed`, `added`, `removed`), before, after, claims and ids of claims, each
    /// apart by a line end. A cell that a spreadsheet would take for a formula begins with an
    /// apostrophe.
    public static String csv(CorrectionLog log) {
        StringBuilder text = new StringBuilder();
        line(text, List.of("edition", "seen", "change", "before", "after", "claims", "claimIds"));
        for (Correction correction : log.corrections()) {
            line(
                    text,
                    List.of(
                            String.valueOf(correction.seen().number()),
                            time(correction.seen()),
                            change(correction),
                            correction.before(),
                            correction.after(),
                            correction.touched().stream()
                                    .map(Claim::quote)
                                    .collect(Collectors.joining("\n")),
                            correction.touched().stream()
                                    .map(claim -> claim.id().iri())
                                    .collect(Collectors.joining("\n"))));
        }
        return text.toString();
    }

    private static String change(Correction correction) {
        return correction.before().isEmpty()
                ? "added"
                : correction.after().isEmpty() ? "removed" : "changed";
    }

    private static String time(Edition edition) {
        return edition.captured().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String words(Correction correction) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : correction.diff().pieces()) {
            String inner = plain(piece.words());
            String before = piece.words().startsWith(" ") ? " " : "";
            String behind = piece.words().endsWith(" ") ? " " : "";
            words.append(
                    switch (piece.fate()) {
                        case KEPT -> before + inner + behind;
                        case TAKEN_OUT ->
                                inner.isEmpty() ? before : before + "~~" + inner + "~~" + behind;
                        case PUT_IN ->
                                inner.isEmpty() ? before : before + "**" + inner + "**" + behind;
                    });
        }
        return words.toString()
                .strip()
                .replaceFirst("^([-+=])", "\\\\$1")
                .replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
    }

    /// On one line, every sign that could be markup with a backslash before it.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.strip()
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .codePoints()
                .forEach(
                        c -> {
                            if (MARKDOWN_SIGNS.indexOf(c) >= 0) {
                                plain.append('\\');
                            }
                            plain.appendCodePoint(c);
                        });
        return plain.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(CorrectionWriter::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String words) {
        String harmless = words;
        if (!words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0) {
            harmless = "'" + words;
        }
        return harmless.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
